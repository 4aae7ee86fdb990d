/// Stored originals, what is known of them, and the pictures made from them. Start reading at
/// [Asset].
@NullMarked
package vn.tinhhoa.content.media;

import org.jspecify.annotations.NullMarked;
