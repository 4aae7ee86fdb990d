/// A page that shows every part pages are made of. Start reading at [StylePage].
@NullMarked
package vn.tinhhoa.portal.style;

import org.jspecify.annotations.NullMarked;
