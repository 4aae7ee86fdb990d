package vn.tinhhoa.content.media;

import net.coobird.thumbnailator.Thumbnails;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.media.metadata.PictureMetadata;
import vn.tinhhoa.content.media.raster.BrokenPictureException;
import vn.tinhhoa.content.media.raster.Orientation;
import vn.tinhhoa.content.media.raster.PictureDecoding;
import vn.tinhhoa.content.media.raster.PictureEncoding;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Makes sizes of any picture's file, for what is no asset of the library (any more): upright, in
/// sRGB, without metadata.
@Component
public class PictureReducing {

    /// Receives each file that was made; it is deleted afterwards.
    public interface Made {

        void take(Path jpeg, Dimension size) throws IOException;
    }

    /// Writes a JPEG of exactly this size.
    ///
    /// @throws BrokenPictureException when the picture cannot be decoded
    public void jpeg(Path picture, int width, int height, OutputStream out) throws IOException {
        jpegs(
                picture,
                List.of(new Dimension(width, height)),
                (jpeg, size) -> Files.copy(jpeg, out));
    }

    /// Makes JPEGs of exactly these sizes, each from the one before.
    ///
    /// @param sizes in pixels, the largest first
    /// @throws BrokenPictureException when the picture cannot be decoded
    public void jpegs(Path picture, List<Dimension> sizes, Made made) throws IOException {
        var orientation = Orientation.of(PictureMetadata.read(picture).orientation());
        var widest = sizes.getFirst().width;
        var reduced = PictureDecoding.read(picture, orientation, Optional.empty(), widest);
        for (var size : sizes) {
            reduced = exactly(reduced, size.width, size.height);
            var file = Files.createTempFile("tinhhoa-reduced", ".jpg");
            try {
                PictureEncoding.jpeg(reduced, file);
                made.take(file, size);
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }

    private static BufferedImage exactly(BufferedImage picture, int width, int height)
            throws IOException {
        return picture.getWidth() == width && picture.getHeight() == height
                ? picture
                : Thumbnails.of(picture).forceSize(width, height).asBufferedImage();
    }
}
