/// Contests as the public sees them.
@NullMarked
package vn.tinhhoa.portal.contest;

import org.jspecify.annotations.NullMarked;
