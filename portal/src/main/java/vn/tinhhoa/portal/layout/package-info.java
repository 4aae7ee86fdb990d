/// The frame around every page: head, bars, menu, footer, words. Start reading at [Frames].
@NullMarked
package vn.tinhhoa.portal.layout;

import org.jspecify.annotations.NullMarked;
