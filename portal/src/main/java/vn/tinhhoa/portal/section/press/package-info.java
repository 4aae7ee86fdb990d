/// What the province gives to the press. Start reading at [PressPages].
@NullMarked
package vn.tinhhoa.portal.section.press;

import org.jspecify.annotations.NullMarked;
