package vn.tinhhoa.content.media;

import vn.tinhhoa.content.media.likeness.Likeness;

import java.time.Instant;

/// Assets for tests, without files.
final class SampleAssets {

    private SampleAssets() {}

    static Asset png(String sha256, int width, int height, Instant createdAt) {
        return new Asset(
                new AssetId(sha256.substring(0, 32)),
                null,
                sha256,
                "image/png",
                "mat.png",
                9,
                width,
                height,
                PictureWords.NONE,
                PictureRights.NONE,
                PictureOrigin.NONE,
                Framing.WHOLE,
                null,
                null,
                null,
                createdAt,
                "Lan",
                Catalogue.NONE,
                null,
                createdAt,
                null,
                null,
                null);
    }

    /// One of many different ones that owe nothing.
    static Asset numbered(int number, Instant createdAt) {
        var asset =
                png(
                        "%016x".formatted((number + 1) * 0x9e3779b97f4a7c15L).repeat(4),
                        600,
                        400,
                        createdAt);
        return asset.made(Renditions.made(RenditionRecipe.of(asset)));
    }

    /// The same asset, looking like this.
    static Asset looking(Asset asset, Likeness likeness) {
        return new Asset(
                asset.id(),
                null,
                asset.sha256(),
                asset.mediaType(),
                asset.fileName(),
                asset.bytes(),
                asset.width(),
                asset.height(),
                asset.words(),
                asset.rights(),
                asset.origin(),
                asset.framing(),
                likeness,
                null,
                null,
                asset.createdAt(),
                asset.createdBy(),
                asset.catalogue(),
                asset.renditions(),
                null,
                null,
                null,
                null);
    }
}
