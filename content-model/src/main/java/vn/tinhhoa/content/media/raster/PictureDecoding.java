package vn.tinhhoa.content.media.raster;

import java.awt.Rectangle;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;

/// Decodes a picture, reduced to a width, upright and in sRGB. While a JPEG or PNG is read its
/// lines are folded into averages, so that the whole original never exists in memory; other formats
/// are read with fewer pixels, but twice as many as wanted. One at a time: what the native decoder
/// keeps of a large progressive picture is not small.
public final class PictureDecoding {

    /// So many more pixels than wanted are read of a format that does not come line by line.
    private static final double MARGIN = 2;

    /// So many bytes of pixels are read at most of such a format.
    private static final long MOST_BYTES = 40L << 20;

    private static final Pattern TOO_EARLY = Pattern.compile("(?is).*(truncated|premature end).*");
    private static final ThreadLocal<Boolean> CUT_OFF = new ThreadLocal<>();
    private static final Semaphore ONE = new Semaphore(1, true);
    private static final String PNG_METADATA = "javax_imageio_png_1.0";
    private static final int LARGEST_PROFILE = 4 << 20;

    private PictureDecoding() {}

    /// @param part of the upright picture, in pixels; all of it is read otherwise
    /// @param widest an upright width that the result does not exceed, in pixels
    /// @return in the layout `TYPE_3BYTE_BGR`, never larger than the original
    public static BufferedImage read(
            Path file, Orientation orientation, Optional<Rectangle> part, int widest)
            throws BrokenPictureException {
        ONE.acquireUninterruptibly();
        try {
            return line(file, JpegScans.count(file), orientation, part, widest)
                    .or(() -> line(file, 1, orientation, part, widest))
                    .orElseGet(() -> whole(file, orientation, part, widest));
        } catch (Unreadable unreadable) {
            throw new BrokenPictureException(unreadable.cause);
        } finally {
            ONE.release();
        }
    }

    /// @param scans how often the lines will come at least; when that is wrong, nothing is read The
    ///   same of a file that nobody has looked at yet.
    ///
    /// @throws BrokenPictureException also when the file ends before its picture does
    public static BufferedImage readWhole(Path file, Orientation orientation, int widest)
            throws BrokenPictureException {
        CUT_OFF.remove();
        var picture = read(file, orientation, Optional.empty(), widest);
        if (Boolean.TRUE.equals(CUT_OFF.get())) {
            throw new BrokenPictureException(new EOFException("The picture is cut off"));
        }
        return picture;
    }

    /// Readers say by a warning, and on the thread that reads, that a file ended too early.
    private static void watch(ImageReader reader) {
        reader.addIIOReadWarningListener((source, warning) -> {
            if (TOO_EARLY.matcher(warning).matches()) {
                CUT_OFF.set(true);
            }
        });
    }

    private static Optional<BufferedImage> line(
            Path file, int scans, Orientation orientation, Optional<Rectangle> part, int widest) {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var reader = PictureHeader.lineReader(stream);
            if (reader.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(folded(reader.get(), scans, orientation, part, widest));
            } finally {
                reader.get().dispose();
            }
        } catch (IOException | RuntimeException notLineByLine) {
            // The more tolerant reader has the last word on whether this is broken.
            return Optional.empty();
        }
    }

    private static BufferedImage folded(
            ImageReader reader,
            int scans,
            Orientation orientation,
            Optional<Rectangle> part,
            int widest)
            throws IOException {
        var region = region(reader, orientation, part);
        var size = reduced(region, orientation, widest);
        var type = type(reader);
        var samples = new LineSamples(type.getColorModel());
        var profile = profile(reader, type);
        var colours = ToSrgb.of(samples.bands(), size.width, profile.orElse(null));
        var upright = new UprightPicture(size.width, size.height, orientation);
        var average =
                new AreaAverage(
                        region.width,
                        region.height,
                        size.width,
                        size.height,
                        samples.bands(),
                        (row, y) -> upright.write(y, colours.convert(row)));
        average.expect(scans);
        var lines =
                new LineRaster(
                        type.getSampleModel(region.width, region.height),
                        (y, line) -> samples.average(y, line, average));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceRegion(region);
        parameters.setDestination(new BufferedImage(type.getColorModel(), lines, false, null));
        watch(reader);
        reader.read(0, parameters);
        lines.finish();
        if (!average.isComplete()) {
            throw new IOException("Some lines are missing");
        }
        return upright.image();
    }

    /// The type whose colours are those of the file, so that nothing is converted line by line.
    private static ImageTypeSpecifier type(ImageReader reader) throws IOException {
        var types = reader.getImageTypes(0);
        var first = types.next();
        while (types.hasNext()) {
            var other = types.next();
            if (other.getNumComponents() == first.getNumComponents()
                    && ToSrgb.profile(other.getColorModel().getColorSpace()) != null) {
                return other;
            }
        }
        return first;
    }

    private static Optional<ICC_Profile> profile(ImageReader reader, ImageTypeSpecifier type)
            throws IOException {
        var declared = ToSrgb.profile(type.getColorModel().getColorSpace());
        if (declared != null) {
            return Optional.of(declared);
        }
        var metadata = reader.getFormatName().equals("png") ? reader.getImageMetadata(0) : null;
        if (metadata == null) {
            return Optional.empty();
        }
        var chunks =
                ((IIOMetadataNode) metadata.getAsTree(PNG_METADATA)).getElementsByTagName("iCCP");
        if (chunks.getLength() == 0
                || !(((IIOMetadataNode) chunks.item(0)).getUserObject() instanceof byte[] packed)) {
            return Optional.empty();
        }
        try (var data = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return Optional.of(ICC_Profile.getInstance(data.readNBytes(LARGEST_PROFILE)));
        } catch (IOException | IllegalArgumentException brokenProfile) {
            return Optional.empty();
        }
    }

    private static BufferedImage whole(
            Path file, Orientation orientation, Optional<Rectangle> part, int widest) {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var reader =
                    PictureHeader.reader(stream)
                            .orElseThrow(() -> new IOException("No reader for this picture"));
            try {
                var region = region(reader, orientation, part);
                var size = reduced(region, orientation, widest);
                watch(reader);
                var picture = reader.read(0, fewer(reader, region, size));
                return PlainPicture.reduced(
                        picture,
                        Math.min(size.width, picture.getWidth()),
                        Math.min(size.height, picture.getHeight()),
                        orientation);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | OutOfMemoryError broken) {
            throw new Unreadable(broken);
        }
    }

    private static ImageReadParam fewer(ImageReader reader, Rectangle region, Rectangle size)
            throws IOException {
        var step =
                (int)
                        Math.max(
                                Math.max(1, region.width / (MARGIN * size.width)),
                                Math.ceil(Math.sqrt((double) bytes(reader, region) / MOST_BYTES)));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceRegion(region);
        // Not from the middle of each step: the reader of TIFF would then shift the colours.
        parameters.setSourceSubsampling(step, step, 0, 0);
        return parameters;
    }

    private static long bytes(ImageReader reader, Rectangle region) throws IOException {
        var pixelBits = reader.getImageTypes(0).next().getColorModel().getPixelSize();
        return (long) region.width * region.height * pixelBits / 8;
    }

    private static Rectangle region(
            ImageReader reader, Orientation orientation, Optional<Rectangle> part)
            throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        var across = orientation.swapsSides() ? height : width;
        var down = orientation.swapsSides() ? width : height;
        var all = new Rectangle(0, 0, across, down);
        return orientation.stored(part.map(all::intersection).orElse(all), across, down);
    }

    /// The size of the result, as stored.
    private static Rectangle reduced(Rectangle region, Orientation orientation, int widest) {
        var across = orientation.swapsSides() ? region.height : region.width;
        if (across <= widest) {
            return new Rectangle(region.width, region.height);
        }
        var scale = (double) widest / across;
        var width = (int) Math.max(1, Math.round(region.width * scale));
        var height = (int) Math.max(1, Math.round(region.height * scale));
        return new Rectangle(width, height);
    }

    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Throwable cause;

        Unreadable(Throwable cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
