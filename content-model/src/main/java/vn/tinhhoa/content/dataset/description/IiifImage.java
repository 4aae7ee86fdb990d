package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PictureSize;
import vn.tinhhoa.content.dataset.release.ReleasedItem;

/// What a picture's IIIF image service says of itself (Image API 3.0, level 0).
public final class IiifImage {

    public static final String MEDIA_TYPE =
            "application/ld+json;profile=\"http://iiif.io/api/image/3/context.json\"";

    private IiifImage() {}

    /// `info.json`. A picture larger than its largest size says so by `maxWidth`.
    public static byte[] info(DatasetRelease release, ReleasedItem item) {
        var sizes = PictureSize.of(item.width(), item.height());
        var largest = sizes.getLast();
        return Tree.bytes(
                Tree.of(
                        "@context",
                        "http://iiif.io/api/image/3/context.json",
                        "id",
                        release.addresses().service(item.key()),
                        "type",
                        "ImageService3",
                        "protocol",
                        "http://iiif.io/api/image",
                        "profile",
                        "level0",
                        "width",
                        item.width(),
                        "height",
                        item.height(),
                        "maxWidth",
                        largest.width() < item.width() ? largest.width() : null,
                        "sizes",
                        sizes.stream()
                                .map(size ->
                                        Tree.of(
                                                "width", size.width(),
                                                "height", size.height()))
                                .toList()));
    }
}
