/// What picture files say in words: read from those that come in, written into those that go out.
/// Start reading at [PictureText].
@NullMarked
package vn.tinhhoa.content.media.metadata;

import org.jspecify.annotations.NullMarked;
