/// Places to visit, in a list and on a map. Start reading at [SpotsPages].
@NullMarked
package vn.tinhhoa.portal.section.spot;

import org.jspecify.annotations.NullMarked;
