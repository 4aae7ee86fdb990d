/// Search for readers and for programs. Start reading at [SearchPage].
@NullMarked
package vn.tinhhoa.portal.search;

import org.jspecify.annotations.NullMarked;
