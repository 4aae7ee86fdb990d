/// The index in a directory of this machine, for an installation that is one process. Start reading
/// at [LuceneSearchIndex].
@NullMarked
package vn.tinhhoa.content.search.lucene;

import org.jspecify.annotations.NullMarked;
