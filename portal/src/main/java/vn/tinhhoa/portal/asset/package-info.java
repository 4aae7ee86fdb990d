/// Style sheet, scripts and typefaces, served from memory under immutable addresses. Start reading
/// at [PublicFiles].
@NullMarked
package vn.tinhhoa.portal.asset;

import org.jspecify.annotations.NullMarked;
