package vn.tinhhoa.content.media;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A picture made from an original at one width.
///
/// @param width asked for, in pixels; a smaller original keeps its own
/// @param bytes size of the file
public record Rendition(AssetId asset, int width, long bytes, String blobName) {

    static final int WIDEST = 1920;
    private static final int[] WIDTHS = {320, 640, 960, 1280, WIDEST};

    public static final String MEDIA_TYPE = "image/jpeg";

    /// Changes with the rules by which renditions are made, so that all are made anew.
    private static final int RULES = 1;

    /// The widths that a picture is made in, the smallest first.
    static Stream<Integer> widths(Asset asset) {
        return IntStream.of(WIDTHS)
                .filter(width -> width == WIDTHS[0] || width <= asset.width())
                .boxed();
    }

    static boolean isMade(Asset asset, int width) {
        return widths(asset).anyMatch(made -> made == width);
    }

    static String blobName(Asset asset, int width) {
        return "%s/rules-%d/%d.jpg".formatted(asset.id(), RULES, width);
    }

    /// Never changes for the same address, so that it serves as a strong ETag.
    public String etag() {
        return "\"" + blobName + "\"";
    }
}
