package vn.tinhhoa.content.article;

import vn.tinhhoa.content.article.Publication.PublishedPicture;
import vn.tinhhoa.content.media.RenditionName;
import vn.tinhhoa.content.media.RenditionName.Format;
import vn.tinhhoa.content.media.RenditionName.Shape;
import vn.tinhhoa.content.media.RenditionSizes;

import java.util.List;
import java.util.stream.Collectors;

/// Where the renditions of a picture are found on the portal: `/media/{asset}/{hash}/{width}.webp`.
/// What is at such an address never changes.
///
/// @param shape all of the picture, or what fits a card
public record PictureAddresses(PublishedPicture picture, Shape shape) {

    /// All of the picture.
    public PictureAddresses(PublishedPicture picture) {
        this(picture, Shape.WHOLE);
    }

    /// The widest JPEG rendition that is no wider than this, in pixels.
    public String atMost(int width) {
        var widths = widths();
        return address(
                widths.stream()
                        .filter(made -> made <= width)
                        .max(Integer::compare)
                        .orElse(widths.getFirst()),
                Format.JPEG);
    }

    /// All JPEG renditions with their widths, for `srcset`.
    public String srcset() {
        return srcset(Format.JPEG);
    }

    /// All WebP renditions with their widths, for `srcset`.
    public String webp() {
        return srcset(Format.WEBP);
    }

    private String srcset(Format format) {
        return widths().stream()
                .map(width -> address(width, format) + " " + Math.min(width, picture.width()) + "w")
                .collect(Collectors.joining(", "));
    }

    private List<Integer> widths() {
        var sizes = new RenditionSizes(picture.width(), picture.height());
        return switch (shape) {
            case WHOLE -> sizes.widths();
            case CARD -> sizes.cards();
        };
    }

    private String address(int width, Format format) {
        var name = new RenditionName(width, shape, format);
        return picture.rendition() == null
                ? "/media/" + picture.asset() + "/" + name
                : "/media/" + picture.rendition() + "/" + name;
    }
}
