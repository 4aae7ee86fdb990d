/// Finished pages kept in memory in front of rendering. Start reading at [PageCache].
@NullMarked
package vn.tinhhoa.portal.pagecache;

import org.jspecify.annotations.NullMarked;
