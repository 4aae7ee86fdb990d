/// The site's sections. Start reading at [SectionController].
@NullMarked
package vn.tinhhoa.admin.section;

import org.jspecify.annotations.NullMarked;
