/// Readers write to the house. Start reading at [ContactController].
@NullMarked
package vn.tinhhoa.portal.feedback;

import org.jspecify.annotations.NullMarked;
