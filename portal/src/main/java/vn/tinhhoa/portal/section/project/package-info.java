/// Investment projects that can be looked through. Start reading at [ProjectsPages].
@NullMarked
package vn.tinhhoa.portal.section.project;

import org.jspecify.annotations.NullMarked;
