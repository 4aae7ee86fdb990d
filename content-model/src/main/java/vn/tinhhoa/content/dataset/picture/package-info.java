/// The picture files that a release offers: the original's pixels, with nothing said in them but
/// what the release says. Start reading at [PictureCleaning].
@NullMarked
package vn.tinhhoa.content.dataset.picture;

import org.jspecify.annotations.NullMarked;
