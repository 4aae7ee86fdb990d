/// Files that belong to articles and are public with them: copies of the library's originals, and
/// their text for search. Start reading at [PublishedFile].
@NullMarked
package vn.tinhhoa.content.attachment;

import org.jspecify.annotations.NullMarked;
