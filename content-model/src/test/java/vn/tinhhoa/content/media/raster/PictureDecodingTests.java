package vn.tinhhoa.content.media.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.tinhhoa.content.media.Corners;
import vn.tinhhoa.content.media.metadata.PictureMetadata;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PictureDecodingTests {

    private static final int WIDTH = 120;

    @TempDir Path scratch;

    record Case(String kind, int orientation) {}

    static Stream<Case> cases() {
        return Stream.of("sRGB", "grey", "CMYK", "16-bit", "Display P3", "palette", "alpha")
                .flatMap(kind ->
                        IntStream.rangeClosed(1, 8)
                                .mapToObj(orientation -> new Case(kind, orientation)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_the_right_colours_the_right_way_up(Case each) throws IOException {
        var file = file(ColourFiles.turned(ColourFiles.of(each.kind, 600, 400), each.orientation));
        var orientation = Orientation.of(PictureMetadata.read(file).orientation());

        var picture = PictureDecoding.read(file, orientation, Optional.empty(), WIDTH);

        assertThat(picture.getWidth()).isEqualTo(WIDTH);
        assertThat(picture.getHeight()).isEqualTo(each.orientation >= 5 ? 180 : 80);
        var first = Corners.upperLeftAfter(each.orientation);
        for (int corner = 0; corner < 4; corner++) {
            var wanted = corner == first ? ColourFiles.FIRST : ColourFiles.REST;
            assertAlike(Corners.colour(picture, corner), expected(each.kind, wanted));
        }
    }

    @ParameterizedTest
    @CsvSource({"tiff", "gif", "webp", "interlaced", "Display P3 PNG", "progressive"})
    void reads_other_formats_too(String kind) throws IOException {
        var file = file(ColourFiles.of(kind, 600, 400));
        var picture = PictureDecoding.read(file, Orientation.NORMAL, Optional.empty(), WIDTH);
        assertThat(picture.getHeight()).isEqualTo(80);
        assertAlike(Corners.colour(picture, 0), ColourFiles.FIRST);
        assertAlike(Corners.colour(picture, 2), ColourFiles.REST);
    }

    @Test
    void gives_the_same_picture_from_progressive_and_baseline() throws IOException {
        for (var width : List.of(640, 333, 100)) {
            var baseline = read(file(ColourFiles.of("sRGB", 640, 480)), width);
            var progressive = read(file(ColourFiles.of("progressive", 640, 480)), width);
            var height = baseline.getHeight();
            assertThat(progressive.getRGB(0, 0, width, height, null, 0, width))
                    .isEqualTo(baseline.getRGB(0, 0, width, height, null, 0, width));
        }
    }

    @Test
    void never_enlarges() throws IOException {
        assertThat(read(file(ColourFiles.of("sRGB", 90, 60)), 200).getWidth()).isEqualTo(90);
        assertThat(read(file(ColourFiles.of("sRGB", 5000, 2)), 200).getHeight()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"sRGB", "progressive", "16-bit", "gif", "tiff"})
    void says_when_a_picture_is_cut_off(String kind) throws IOException {
        var whole = ColourFiles.of(kind, 640, 480);
        var cut = file(Arrays.copyOf(whole, whole.length * 6 / 10));
        assertThatThrownBy(() -> PictureDecoding.readWhole(cut, Orientation.NORMAL, WIDTH))
                .isInstanceOf(BrokenPictureException.class);
    }

    private static BufferedImage read(Path file, int width) throws IOException {
        return PictureDecoding.read(file, Orientation.NORMAL, Optional.empty(), width);
    }

    private static Color expected(String kind, Color wanted) {
        return switch (kind) {
            case "grey" -> {
                var grey = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
                var graphics = grey.createGraphics();
                graphics.setColor(wanted);
                graphics.fillRect(0, 0, 1, 1);
                graphics.dispose();
                var light = grey.getRaster().getSample(0, 0, 0);
                yield new Color(light, light, light);
            }
            case "alpha" ->
                    wanted.equals(ColourFiles.FIRST)
                            ? wanted
                            : new Color(
                                    onWhite(wanted.getRed()),
                                    onWhite(wanted.getGreen()),
                                    onWhite(wanted.getBlue()));
            default -> wanted;
        };
    }

    private static int onWhite(int sample) {
        return (sample * 128 + 255 * 127) / 255;
    }

    private static void assertAlike(Color found, Color wanted) {
        assertThat(
                        List.of(
                                Math.abs(found.getRed() - wanted.getRed()),
                                Math.abs(found.getGreen() - wanted.getGreen()),
                                Math.abs(found.getBlue() - wanted.getBlue())))
                .as("%s instead of %s", found, wanted)
                .allMatch(difference -> difference <= 6);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(scratch, "picture", ".bin"), content);
    }
}
