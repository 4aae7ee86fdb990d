/// The pages of a section. Start reading at [SectionPage].
@NullMarked
package vn.tinhhoa.portal.section;

import org.jspecify.annotations.NullMarked;
