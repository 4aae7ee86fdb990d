/// The province in figures, on the map and in words. Start reading at [ProfilePages].
@NullMarked
package vn.tinhhoa.portal.section.profile;

import org.jspecify.annotations.NullMarked;
