package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.content.media.RenditionName.Shape;
import vn.tinhhoa.content.media.raster.Orientation;
import vn.tinhhoa.content.media.raster.PictureDecoding;
import vn.tinhhoa.content.media.raster.PictureEncoding;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import javax.imageio.ImageIO;

/// What the ladder of renditions costs, beside `vipsthumbnail` on the same files in the same run.
/// The JPEG ladder is compared with the JPEG ladder; WebP is told apart.
@Tag("bench")
class RenditionBench {

    private static final int WARM_UP = 6;
    private static final int ROUNDS = 5;

    @TempDir Path scratch;

    @Test
    void costs_of_the_ladder() throws Exception {
        var baseline = scratch.resolve("baseline.jpg");
        BenchPictures.write(baseline, 6000, 4000, false);
        var progressive = scratch.resolve("progressive.jpg");
        BenchPictures.write(progressive, 6000, 4000, true);
        for (var file : new Path[] {baseline, progressive}) {
            compare(file);
        }
        compareErrors(baseline);
    }

    /// In so small a heap the whole ladder passes, JPEG and WebP. What Java and the libraries need
    /// themselves shows with the smallest picture.
    @Test
    void smallest_heap() throws Exception {
        var least = 0;
        for (var size : new int[][] {{64, 64}, {6000, 4000}, {12_000, 8_400}, {4000, 6000}}) {
            var file = scratch.resolve("memory.jpg");
            BenchPictures.write(file, size[0], size[1], false);
            var heap = 12;
            while (!FlatMemoryTests.passes(heap + "m", "ladder", "1", new StringBuilder(), file)) {
                heap += 2;
            }
            least = least == 0 ? heap : least;
            System.out.printf(
                    "%d x %d: passes with -Xmx%dm, %d MB more than the smallest picture%n",
                    size[0], size[1], heap, heap - least);
        }
    }

    private void compare(Path file) throws Exception {
        System.out.printf("%s, %d kB%n", file.getFileName(), Files.size(file) / 1024);
        var first = cpuOf(() -> ladder(file, false));
        for (int round = 0; round < WARM_UP; round++) {
            ladder(file, false);
        }
        var own = Duration.ZERO;
        var vips = Duration.ZERO;
        for (int round = 0; round < ROUNDS; round++) {
            own = own.plus(cpuOf(() -> ladder(file, false)));
            vips = vips.plus(vips(file));
        }
        System.out.printf(
                "  JPEG ladder, CPU: %d ms (first: %d ms), vipsthumbnail %d ms: %.2f of it%n",
                own.toMillis() / ROUNDS,
                first.toMillis(),
                vips.toMillis() / ROUNDS,
                (double) own.toNanos() / vips.toNanos());
        var decode = cpuOf(() -> decode(file, 2560));
        var both = cpuOf(() -> ladder(file, true));
        System.out.printf(
                "  decode alone: %d ms; JPEG and WebP ladder with cards: %d ms%n",
                decode.toMillis(), both.toMillis());
    }

    private void compareErrors(Path file) throws Exception {
        for (var width : new int[] {2560, 2048, 1280, 640}) {
            var reference = scratch.resolve("reference.png");
            run(
                    "vips resize %s %s %s --kernel lanczos3"
                            .formatted(file, reference, width / 6000.0));
            var vips = scratch.resolve("vips.jpg");
            run("vipsthumbnail %s --size %dx -o %s[Q=82,strip]".formatted(file, width, vips));
            var own = ImageIO.read(jpeg(file, width).toFile());
            var wanted = ImageIO.read(reference.toFile());
            System.out.printf(
                    "Error of the JPEG at %d px against Lanczos (MSE): %.2f, vipsthumbnail %.2f%n",
                    width,
                    meanSquaredError(own, wanted),
                    meanSquaredError(ImageIO.read(vips.toFile()), wanted));
        }
    }

    private static Path jpeg(Path file, int width) throws IOException {
        var target = file.resolveSibling("wanted.jpg");
        PictureEncoding.jpeg(decode(file, width), target);
        new RenditionLadder(new RenditionSizes(6000, 4000), Framing.WHOLE)
                .descend(
                        decode(file, 2560),
                        (picture, each, shape) -> {
                            if (each == width && shape == Shape.WHOLE) {
                                PictureEncoding.jpeg(picture, target);
                            }
                        });
        return target;
    }

    private static double meanSquaredError(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        var height = Math.min(one.getHeight(), other.getHeight());
        var sum = 0.0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                var a = one.getRGB(x, y);
                var b = other.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    var difference = (a >> shift & 0xff) - (b >> shift & 0xff);
                    sum += difference * difference;
                }
            }
        }
        return sum / (3.0 * one.getWidth() * height);
    }

    private static BufferedImage decode(Path file, int width) throws IOException {
        return PictureDecoding.read(file, Orientation.NORMAL, Optional.empty(), width);
    }

    private static void ladder(Path file, boolean everything) throws IOException {
        var sizes = new RenditionSizes(6000, 4000);
        var target = file.resolveSibling("made.bin");
        new RenditionLadder(sizes, Framing.WHOLE)
                .descend(
                        decode(file, sizes.widest()),
                        (picture, width, shape) -> {
                            if (everything || shape == Shape.WHOLE) {
                                PictureEncoding.jpeg(picture, target);
                            }
                            if (everything) {
                                PictureEncoding.webp(picture, target);
                            }
                        });
    }

    private Duration vips(Path file) throws Exception {
        var total = Duration.ZERO;
        for (var width : new RenditionSizes(6000, 4000).widths()) {
            var target = scratch.resolve("v" + width + ".jpg[Q=82,strip]");
            total =
                    total.plus(
                            run("vipsthumbnail " + file + " --size " + width + "x -o " + target));
        }
        return total;
    }

    /// The CPU time of a program and its children.
    private static Duration run(String command) throws Exception {
        var process =
                new ProcessBuilder("bash", "-c", "TIMEFORMAT='%U %S'; time " + command)
                        .redirectErrorStream(true)
                        .start();
        var output = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor()).as(output).isZero();
        var times = output.substring(output.lastIndexOf('\n') + 1).split(" ");
        return Duration.ofMillis(
                Math.round(1000 * (Double.parseDouble(times[0]) + Double.parseDouble(times[1]))));
    }

    private interface Work {

        void run() throws IOException;
    }

    private static Duration cpuOf(Work work) throws IOException {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        var before = system.getProcessCpuTime();
        work.run();
        return Duration.ofNanos(system.getProcessCpuTime() - before);
    }
}
