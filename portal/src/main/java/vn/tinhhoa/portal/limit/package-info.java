/// Keeps one reader from taking everybody else's time. Start reading at
/// [vn.tinhhoa.portal.limit.Limit].
@NullMarked
package vn.tinhhoa.portal.limit;

import org.jspecify.annotations.NullMarked;
