/// Pictures and files that come in. Start reading at [PictureController].
@NullMarked
package vn.tinhhoa.admin.media;

import org.jspecify.annotations.NullMarked;
