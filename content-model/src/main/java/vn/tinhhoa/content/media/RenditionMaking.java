package vn.tinhhoa.content.media;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.filters.Flip;

import org.springframework.stereotype.Component;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;

/// Makes the renditions of a picture: upright, in sRGB, without any metadata, never larger than the
/// original. The original is decoded once, reduced while it is read, and only one at a time, so
/// that memory stays flat.
@Component
class RenditionMaking {

    private static final double QUALITY = 0.82;

    /// So many pixels are decoded at most; of a larger original every second or third. What is left
    /// is still wider than the widest rendition, and keeps memory below 80 MB.
    private static final long MOST_DECODED = 26_000_000;

    private final BlobStore blobs;
    private final Semaphore one = new Semaphore(1);

    RenditionMaking(BlobStore blobs) {
        this.blobs = blobs;
    }

    /// Makes whatever is missing.
    ///
    /// @throws BrokenPictureException when the original cannot be decoded
    void make(Asset asset) throws IOException {
        one.acquireUninterruptibly();
        try {
            var original = Files.createTempFile("tinhhoa-original", ".bin");
            try {
                try (var content = blobs.open(asset.sha256())) {
                    Files.copy(content, original, StandardCopyOption.REPLACE_EXISTING);
                }
                var picture =
                        widest(reduced(original), PictureMetadata.read(original).orientation());
                for (var width : Rendition.widths(asset).toList().reversed()) {
                    picture = make(asset, width, picture);
                }
            } finally {
                Files.delete(original);
            }
        } finally {
            one.release();
        }
    }

    /// Each rendition is made from the next larger one.
    private BufferedImage make(Asset asset, int width, BufferedImage from) throws IOException {
        var made =
                from.getWidth() <= width
                        ? from
                        : Thumbnails.of(from).width(width).asBufferedImage();
        var name = Rendition.blobName(asset, width);
        if (!blobs.exists(name)) {
            var file = Files.createTempFile("tinhhoa-rendition", ".jpg");
            try {
                try (var out = Files.newOutputStream(file)) {
                    Thumbnails.of(made)
                            .scale(1)
                            .outputFormat("jpg")
                            .outputQuality(QUALITY)
                            .toOutputStream(out);
                }
                blobs.put(name, file);
            } finally {
                Files.deleteIfExists(file);
            }
        }
        return made;
    }

    static BufferedImage reduced(Path file) throws BrokenPictureException {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var reader =
                    PictureHeader.reader(stream)
                            .orElseThrow(() -> new IOException("No reader for this picture"));
            try {
                var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                var step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_DECODED));
                var parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(step, step, step / 2, step / 2);
                return plain(reader.read(0, parameters));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | OutOfMemoryError broken) {
            throw new BrokenPictureException(broken);
        }
    }

    /// Drawing converts every colour space and depth to sRGB, and transparency to white.
    private static BufferedImage plain(BufferedImage picture) {
        switch (picture.getType()) {
            case BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_RGB -> {
                return picture;
            }
            default -> {
                var plain =
                        new BufferedImage(
                                picture.getWidth(),
                                picture.getHeight(),
                                BufferedImage.TYPE_INT_RGB);
                var graphics = plain.createGraphics();
                graphics.drawImage(picture, 0, 0, Color.WHITE, null);
                graphics.dispose();
                return plain;
            }
        }
    }

    /// No wider than the widest rendition, then upright.
    private static BufferedImage widest(BufferedImage picture, int orientation) throws IOException {
        var across = orientation >= 5 ? picture.getHeight() : picture.getWidth();
        if (across <= Rendition.WIDEST) {
            return upright(picture, orientation);
        }
        var size = Thumbnails.of(picture);
        if (orientation >= 5) {
            size.height(Rendition.WIDEST);
        } else {
            size.width(Rendition.WIDEST);
        }
        return upright(size.asBufferedImage(), orientation);
    }

    /// @param orientation as EXIF numbers them
    static BufferedImage upright(BufferedImage picture, int orientation) throws IOException {
        if (orientation == 1) {
            return picture;
        }
        var turned = Thumbnails.of(picture).scale(1);
        switch (orientation) {
            case 2 -> turned.addFilter(Flip.HORIZONTAL);
            case 3 -> turned.rotate(180);
            case 4 -> turned.addFilter(Flip.VERTICAL);
            case 5 -> turned.rotate(90).addFilter(Flip.HORIZONTAL);
            case 6 -> turned.rotate(90);
            case 7 -> turned.rotate(-90).addFilter(Flip.HORIZONTAL);
            default -> turned.rotate(-90);
        }
        return turned.asBufferedImage();
    }
}
