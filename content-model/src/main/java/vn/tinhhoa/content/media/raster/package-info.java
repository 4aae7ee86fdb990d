/// Turns picture files of any size into small upright pictures in sRGB, with flat memory. Start
/// reading at [PictureDecoding].
@NullMarked
package vn.tinhhoa.content.media.raster;

import org.jspecify.annotations.NullMarked;
