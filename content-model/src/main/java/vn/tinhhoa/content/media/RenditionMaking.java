package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.media.RenditionName.Format;
import vn.tinhhoa.content.media.RenditionName.Shape;
import vn.tinhhoa.content.media.metadata.PictureMetadata;
import vn.tinhhoa.content.media.metadata.PictureText;
import vn.tinhhoa.content.media.metadata.TextWriting;
import vn.tinhhoa.content.media.raster.BrokenPictureException;
import vn.tinhhoa.content.media.raster.Orientation;
import vn.tinhhoa.content.media.raster.PictureDecoding;
import vn.tinhhoa.content.media.raster.PictureEncoding;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Makes the renditions of a picture: upright, in sRGB, never larger than the original, and with
/// its credit, rights and alt texts. The original is decoded once, reduced while it is read, and
/// only one at a time, so that memory stays flat.
@Component
@Editorial
class RenditionMaking {

    private final BlobStore blobs;
    private final Semaphore one = new Semaphore(1);

    RenditionMaking(BlobStore blobs) {
        this.blobs = blobs;
    }

    /// Makes whatever is missing. When only the words changed since the last time, the pixels are
    /// taken from there.
    ///
    /// @throws BrokenPictureException when the original cannot be decoded
    void make(Asset asset) throws IOException {
        one.acquireUninterruptibly();
        try {
            var recipe = RenditionRecipe.of(asset);
            var missing = missing(asset, recipe);
            if (!missing.isEmpty() && !reworded(asset, recipe, missing)) {
                decode(asset, recipe);
            }
        } finally {
            one.release();
        }
    }

    /// Removes the renditions that nobody is sent to any more.
    void clear(Asset asset, @Nullable Renditions former) throws IOException {
        if (former != null && !former.hash().equals(RenditionRecipe.of(asset).hash())) {
            blobs.deleteAll(asset.id() + "/" + former.hash() + "/");
        }
    }

    private List<RenditionName> missing(Asset asset, RenditionRecipe recipe) {
        return RenditionSizes.of(asset).all().stream()
                .filter(name -> !blobs.exists(recipe.blobName(asset, name)))
                .toList();
    }

    private boolean reworded(Asset asset, RenditionRecipe recipe, List<RenditionName> missing)
            throws IOException {
        var former = asset.renditions();
        if (former == null || former.broken() || !former.pixels().equals(recipe.pixels())) {
            return false;
        }
        for (var name : missing) {
            var blob = RenditionRecipe.blobName(asset.id(), former.hash(), name);
            if (!blobs.exists(blob)) {
                return false;
            }
            try (var content = blobs.open(blob)) {
                put(recipe.blobName(asset, name), name.format(), recipe.text(), content);
            }
        }
        return true;
    }

    private void decode(Asset asset, RenditionRecipe recipe) throws IOException {
        var original = Files.createTempFile("tinhhoa-original", ".bin");
        try {
            try (var content = blobs.open(asset.sha256())) {
                Files.copy(content, original, StandardCopyOption.REPLACE_EXISTING);
            }
            var sizes = RenditionSizes.of(asset);
            var orientation = Orientation.of(PictureMetadata.read(original).orientation());
            var picture = PictureDecoding.read(original, orientation, part(asset), sizes.widest());
            new RenditionLadder(sizes, asset.framing())
                    .descend(
                            picture,
                            (made, width, shape) -> encode(asset, recipe, made, width, shape));
        } finally {
            Files.delete(original);
        }
    }

    private void encode(
            Asset asset, RenditionRecipe recipe, BufferedImage picture, int width, Shape shape)
            throws IOException {
        for (var format : Format.values()) {
            var blob = recipe.blobName(asset, new RenditionName(width, shape, format));
            if (!blobs.exists(blob)) {
                encode(blob, format, recipe.text(), picture);
            }
        }
    }

    private void encode(String blob, Format format, PictureText text, BufferedImage picture)
            throws IOException {
        var file = Files.createTempFile("tinhhoa-encoded", ".bin");
        try {
            switch (format) {
                case JPEG -> PictureEncoding.jpeg(picture, file);
                case WEBP -> PictureEncoding.webp(picture, file);
            }
            try (var content = Files.newInputStream(file)) {
                put(blob, format, text, content);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Optional<Rectangle> part(Asset asset) {
        var crop = asset.framing().crop();
        if (crop == null) {
            return Optional.empty();
        }
        var sizes = RenditionSizes.of(asset);
        var x = (int) Math.round(crop.left() * asset.width());
        var y = (int) Math.round(crop.top() * asset.height());
        return Optional.of(
                new Rectangle(
                        Math.min(x, asset.width() - sizes.width()),
                        Math.min(y, asset.height() - sizes.height()),
                        sizes.width(),
                        sizes.height()));
    }

    private void put(String blob, Format format, PictureText text, InputStream content)
            throws IOException {
        var file = Files.createTempFile("tinhhoa-rendition", ".bin");
        try {
            write(file, format, text, content);
            blobs.put(blob, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(Path file, Format format, PictureText text, InputStream content)
            throws IOException {
        try (var out = Files.newOutputStream(file)) {
            switch (format) {
                case JPEG -> TextWriting.jpeg(content, text, out);
                case WEBP -> TextWriting.webp(content, text, out);
            }
        }
    }
}
