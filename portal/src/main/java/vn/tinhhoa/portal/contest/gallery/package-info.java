/// The public gallery of a contest and the public's vote. Start reading at
/// [vn.tinhhoa.portal.contest.gallery.GalleryController].
@NullMarked
package vn.tinhhoa.portal.contest.gallery;

import org.jspecify.annotations.NullMarked;
