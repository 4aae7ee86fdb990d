/// Work done ahead in the background, so that no reader waits for it. Start reading at
/// [vn.tinhhoa.portal.preparing.Preparation].
@NullMarked
package vn.tinhhoa.portal.preparing;

import org.jspecify.annotations.NullMarked;
