/// What every page has: the side bar, the words, times and addresses. Start reading at [Frames].
@NullMarked
package vn.tinhhoa.admin.frame;

import org.jspecify.annotations.NullMarked;
