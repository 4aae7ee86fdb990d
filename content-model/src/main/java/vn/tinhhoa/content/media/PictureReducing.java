package vn.tinhhoa.content.media;

import net.coobird.thumbnailator.Thumbnails;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.media.metadata.PictureMetadata;
import vn.tinhhoa.content.media.raster.BrokenPictureException;
import vn.tinhhoa.content.media.raster.Orientation;
import vn.tinhhoa.content.media.raster.PictureDecoding;
import vn.tinhhoa.content.media.raster.PictureEncoding;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Makes one size of any picture's file, for what is no asset of the library (any more): upright,
/// in sRGB, without metadata.
@Component
public class PictureReducing {

    /// Writes a JPEG of exactly this size.
    ///
    /// @throws BrokenPictureException when the picture cannot be decoded
    public void jpeg(Path picture, int width, int height, OutputStream out) throws IOException {
        var orientation = Orientation.of(PictureMetadata.read(picture).orientation());
        var reduced = PictureDecoding.read(picture, orientation, Optional.empty(), width);
        var file = Files.createTempFile("tinhhoa-reduced", ".jpg");
        try {
            PictureEncoding.jpeg(exactly(reduced, width, height), file);
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static BufferedImage exactly(BufferedImage picture, int width, int height)
            throws IOException {
        return picture.getWidth() == width && picture.getHeight() == height
                ? picture
                : Thumbnails.of(picture).forceSize(width, height).asBufferedImage();
    }
}
