/// Articles that come in from other systems, many at a time. Start reading at [ArticleImport].
@NullMarked
package vn.tinhhoa.content.importing;

import org.jspecify.annotations.NullMarked;
