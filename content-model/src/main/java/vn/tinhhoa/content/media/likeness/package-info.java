/// Tells whether two files show the same picture, though they differ in every byte. Start reading
/// at [Likeness].
@NullMarked
package vn.tinhhoa.content.media.likeness;

import org.jspecify.annotations.NullMarked;
