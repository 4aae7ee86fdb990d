/// Provinces, communes and spots, with the names they had and what became of them. Start reading at
/// [Gazetteer].
@NullMarked
package vn.tinhhoa.content.place;

import org.jspecify.annotations.NullMarked;
