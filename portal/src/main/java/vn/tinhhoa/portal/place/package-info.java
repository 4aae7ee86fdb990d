/// A page for each place. Start reading at [PlaceController].
@NullMarked
package vn.tinhhoa.portal.place;

import org.jspecify.annotations.NullMarked;
