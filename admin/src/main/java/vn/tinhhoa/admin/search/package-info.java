/// The search index and its rebuilding. Start reading at [SearchIndexController].
@NullMarked
package vn.tinhhoa.admin.search;

import org.jspecify.annotations.NullMarked;
