/// Pictures and files of live publications. Start reading at [MediaController].
@NullMarked
package vn.tinhhoa.portal.media;

import org.jspecify.annotations.NullMarked;
