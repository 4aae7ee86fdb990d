/// Provinces, communes and spots. Start reading at [PlaceController].
@NullMarked
package vn.tinhhoa.admin.place;

import org.jspecify.annotations.NullMarked;
