/// The pages of sections. Each layout has a package of its own that implements [SectionPages]; what
/// they share is here. Start reading at [SectionController].
@NullMarked
package vn.tinhhoa.portal.section;

import org.jspecify.annotations.NullMarked;
