package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// What the portal must know of a picture to give it out, and no more: whoever made it, where, and
/// everything else that is kept of it stays in the [Asset], which the portal cannot read.
///
/// @param asked the picture as publications name it
/// @param asset the file that is shown for it: the same, or a newer one that stands in for it
/// @param rendition what the files of its renditions follow from; part of their address
/// @param width of the part that is shown, upright, in pixels
/// @param height of the part that is shown, upright, in pixels
/// @param until when its rights end; null when they last
/// @param broken whether its renditions were tried in vain
@Document("shown_pictures")
public record ShownPicture(
        @Id AssetId asked,
        AssetId asset,
        String rendition,
        int width,
        int height,
        @Nullable Instant until,
        boolean broken) {

    static ShownPicture of(AssetId asked, Asset asset) {
        var sizes = RenditionSizes.of(asset);
        return new ShownPicture(
                asked,
                asset.id(),
                asset.renditionHash(),
                sizes.width(),
                sizes.height(),
                asset.rights().end().orElse(null),
                asset.isKnownToBeBroken());
    }

    boolean has(RenditionName name) {
        return new RenditionSizes(width, height).has(name);
    }
}
