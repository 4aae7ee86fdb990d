package vn.tinhhoa.content.media;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.resizers.configurations.ScalingMode;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/// Makes one size of any picture's file, for what is no asset of the library (any more): upright,
/// in sRGB, without metadata. One at a time, in turn, so that memory stays flat.
@Component
public class PictureReducing {

    private static final double QUALITY = 0.85;

    private final Semaphore one = new Semaphore(1, true);

    /// Writes a JPEG of exactly this size.
    ///
    /// @throws BrokenPictureException when the picture cannot be decoded
    public void jpeg(Path picture, int width, int height, OutputStream out) throws IOException {
        one.acquireUninterruptibly();
        try {
            var orientation = PictureMetadata.read(picture).orientation();
            var upright = RenditionMaking.upright(RenditionMaking.reduced(picture), orientation);
            Thumbnails.of(upright)
                    .scalingMode(ScalingMode.PROGRESSIVE_BILINEAR)
                    .forceSize(width, height)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
        } finally {
            one.release();
        }
    }
}
