package vn.tinhhoa.content.article;

import vn.tinhhoa.content.article.Publication.PublishedPicture;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where the renditions of a picture are found on the portal: `/media/{asset}/{width}.jpg`.
public record PictureAddresses(PublishedPicture picture) {

    private static final int[] WIDTHS = {320, 640, 960, 1280, 1920};

    /// The widest rendition that is no wider than this, in pixels.
    public String atMost(int width) {
        return address(widths().filter(made -> made <= width).max().orElse(WIDTHS[0]));
    }

    /// All renditions with their widths, for `srcset`.
    public String srcset() {
        return widths().mapToObj(width -> address(width) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }

    private IntStream widths() {
        return IntStream.of(WIDTHS).filter(width -> width == WIDTHS[0] || width <= picture.width());
    }

    private String address(int width) {
        return "/media/" + picture.asset() + "/" + width + ".jpg";
    }
}
