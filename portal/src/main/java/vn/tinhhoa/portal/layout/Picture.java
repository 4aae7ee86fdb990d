package vn.tinhhoa.portal.layout;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.article.PictureAddresses;
import vn.tinhhoa.content.article.Publication.PublishedPicture;
import vn.tinhhoa.content.media.RenditionName.Shape;
import vn.tinhhoa.content.text.SafeHtml;

/// A picture with all its renditions and texts.
///
/// @param srcset and webp the same renditions as JPEG and as WebP
public record Picture(
        String src,
        String srcset,
        String webp,
        int width,
        int height,
        String alt,
        SafeHtml caption,
        String credit) {

    private static final int USUAL_WIDTH = 960;
    private static final int CARD_HEIGHT = 640;

    /// All of the picture.
    public static @Nullable Picture of(@Nullable PublishedPicture picture) {
        return picture == null ? null : of(picture, Shape.WHOLE, picture.width(), picture.height());
    }

    /// Cut around what matters in it, three wide and two high.
    public static @Nullable Picture card(@Nullable PublishedPicture picture) {
        return picture == null ? null : of(picture, Shape.CARD, USUAL_WIDTH, CARD_HEIGHT);
    }

    private static Picture of(PublishedPicture picture, Shape shape, int width, int height) {
        var addresses = new PictureAddresses(picture, shape);
        return new Picture(
                addresses.atMost(USUAL_WIDTH),
                addresses.srcset(),
                addresses.webp(),
                width,
                height,
                picture.alt(),
                picture.caption(),
                picture.credit());
    }
}
