package vn.tinhhoa.content.media.raster;

import com.luciad.imageio.webp.WebPWrapper;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes WebP with the libwebp that `webp-imageio` brings along, called by its own interface
/// (`webp/encode.h`): the writer for ImageIO copies all pixels in Java's heap once more.
final class WebpEncoding {

    private static final MethodHandle ENCODE_RGB;
    private static final MethodHandle FREE;

    static {
        WebPWrapper.loadNativeLibrary();
        var linker = Linker.nativeLinker();
        var library = SymbolLookup.loaderLookup();
        MemoryLayout size = linker.canonicalLayouts().get("size_t");
        ENCODE_RGB =
                linker.downcallHandle(
                        library.findOrThrow("WebPEncodeRGB"),
                        FunctionDescriptor.of(
                                size,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_FLOAT,
                                ValueLayout.ADDRESS));
        FREE =
                linker.downcallHandle(
                        library.findOrThrow("WebPFree"),
                        FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
    }

    private WebpEncoding() {}

    /// @param quality from 0 to 100
    /// @param file is overwritten
    static void write(BufferedImage picture, Path file, float quality) throws IOException {
        try (var arena = Arena.ofConfined()) {
            var answer = arena.allocate(ValueLayout.ADDRESS);
            var size =
                    (long)
                            ENCODE_RGB.invokeExact(
                                    pixels(picture, arena),
                                    picture.getWidth(),
                                    picture.getHeight(),
                                    3 * picture.getWidth(),
                                    quality,
                                    answer);
            var encoded = answer.get(ValueLayout.ADDRESS, 0);
            if (size == 0) {
                throw new IOException("libwebp does not encode this picture");
            }
            try {
                write(encoded.reinterpret(size), file);
            } finally {
                FREE.invokeExact(encoded);
            }
        } catch (IOException | RuntimeException | Error known) {
            throw known;
        } catch (Throwable neverDeclared) {
            throw new IllegalStateException(neverDeclared);
        }
    }

    private static void write(MemorySegment encoded, Path file) throws IOException {
        try (var target =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = encoded.asByteBuffer();
            while (bytes.hasRemaining()) {
                target.write(bytes);
            }
        }
    }

    /// Red, green and blue of every pixel, outside Java's heap.
    private static MemorySegment pixels(BufferedImage picture, Arena arena) {
        var raster = picture.getRaster();
        if (raster.getNumBands() != 3 || raster.getTransferType() != DataBuffer.TYPE_BYTE) {
            throw new IllegalArgumentException("not a picture in red, green and blue: " + picture);
        }
        var row = new byte[3 * picture.getWidth()];
        var pixels = arena.allocate((long) row.length * picture.getHeight());
        for (int y = 0; y < picture.getHeight(); y++) {
            raster.getDataElements(0, y, picture.getWidth(), 1, row);
            MemorySegment.copy(
                    row, 0, pixels, ValueLayout.JAVA_BYTE, (long) y * row.length, row.length);
        }
        return pixels;
    }
}
