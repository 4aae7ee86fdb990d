package vn.tinhhoa.portal.layout;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.article.PictureAddresses;
import vn.tinhhoa.content.article.Publication.PublishedPicture;
import vn.tinhhoa.content.text.SafeHtml;

/// A picture with all its renditions and texts.
public record Picture(
        String src,
        String srcset,
        int width,
        int height,
        String alt,
        SafeHtml caption,
        String credit) {

    public static @Nullable Picture of(@Nullable PublishedPicture picture) {
        if (picture == null) {
            return null;
        }
        var addresses = new PictureAddresses(picture);
        return new Picture(
                addresses.atMost(960),
                addresses.srcset(),
                picture.width(),
                picture.height(),
                picture.alt(),
                picture.caption(),
                picture.credit());
    }
}
