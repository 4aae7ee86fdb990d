package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhhoa.content.media.metadata.PictureEvidence;
import vn.tinhhoa.content.media.metadata.PictureEvidence.Origin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

class PictureEvidenceTests {

    private static final String SOURCE =
            "<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/%s"
                    + "</Iptc4xmpExt:DigitalSourceType>";
    private static final String TOOL =
            "<xmp:CreatorTool xmlns:xmp='http://ns.adobe.com/xap/1.0/'>%s</xmp:CreatorTool>";

    @TempDir Path folder;

    @Test
    void reads_camera_date_and_place() throws IOException {
        var evidence = read(PictureFiles.photograph(300, 200, 1), 300, 200);
        assertThat(evidence.origin()).isEqualTo(Origin.CAMERA);
        assertThat(evidence.camera()).isNotEmpty();
        assertThat(evidence.takenLocally()).isNotNull();
        assertThat(evidence.latitude()).isNotNull();
        assertThat(evidence.saysSynthetic()).isFalse();
        assertThat(evidence.contentCredentials()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "trainedAlgorithmicMedia, true, false",
        "compositeWithTrainedAlgorithmicMedia, true, true",
        "compositeSynthetic, true, true",
        "compositeCapture, false, true",
        "digitalCapture, false, false"
    })
    void reads_the_digital_source_type(String code, boolean synthetic, boolean composite)
            throws IOException {
        var jpeg =
                new DescribedFile()
                        .xmp(SOURCE.formatted(code))
                        .around(PictureFiles.of("jpg", 30, 20));
        var evidence = read(jpeg, 30, 20);
        assertThat(evidence.sourceType()).isEqualTo(code);
        assertThat(evidence.saysSynthetic()).isEqualTo(synthetic);
        assertThat(evidence.saysComposite()).isEqualTo(composite);
    }

    @Test
    void names_generators_but_not_every_program() throws IOException {
        var jpeg = PictureFiles.of("jpg", 30, 20);
        var made = new DescribedFile().xmp(TOOL.formatted("Adobe Firefly 3")).around(jpeg);
        assertThat(read(made, 30, 20).generators()).containsExactly("Adobe Firefly");
        var edited = new DescribedFile().xmp(TOOL.formatted("Adobe Lightroom 8")).around(jpeg);
        assertThat(read(edited, 30, 20).generators()).isEmpty();
        assertThat(read(edited, 30, 20).software()).containsExactly("Adobe Lightroom 8");
    }

    @Test
    void finds_what_generators_leave_in_png() throws IOException {
        var told =
                chunk(
                        "tEXt",
                        "parameters\0sea at dawn\nNegative prompt: people\nSteps: 20"
                                .getBytes(StandardCharsets.ISO_8859_1));
        var evidence = read(behindHeader(PictureFiles.of("png", 30, 20), told), 30, 20);
        assertThat(evidence.generators()).containsExactly("Stable Diffusion");
    }

    @Test
    void finds_content_credentials_in_jpeg_and_png() throws IOException {
        var box =
                "JP\0\1\0\0\0\1\0\0\0\56jumb\0\0\0\46jumdc2pa\0\21\0\20\200\0\0\252\0\70\233\161\3c2pa\0"
                        .getBytes(StandardCharsets.ISO_8859_1);
        var jpeg = PictureFiles.of("jpg", 30, 20);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(
                ByteBuffer.allocate(4)
                        .putShort((short) 0xffeb)
                        .putShort((short) (2 + box.length))
                        .array());
        out.writeBytes(box);
        out.write(jpeg, 2, jpeg.length - 2);
        assertThat(read(out.toByteArray(), 30, 20).contentCredentials()).isTrue();
        var png = behindHeader(PictureFiles.of("png", 30, 20), chunk("caBX", box));
        assertThat(read(png, 30, 20).contentCredentials()).isTrue();
        assertThat(read(PictureFiles.of("png", 30, 20), 30, 20).contentCredentials()).isFalse();
    }

    @Test
    void guesses_screenshots_from_size_and_missing_camera() throws IOException {
        assertThat(read(PictureFiles.of("png", 1080, 2400), 1080, 2400).origin())
                .isEqualTo(Origin.SCREEN);
        assertThat(read(PictureFiles.photograph(1080, 2400, 1), 1080, 2400).origin())
                .isEqualTo(Origin.CAMERA);
        assertThat(read(PictureFiles.of("png", 1000, 750), 1000, 750).origin())
                .isEqualTo(Origin.UNKNOWN);
    }

    @Test
    void says_nothing_of_a_broken_file() throws IOException {
        assertThat(read(new byte[] {(byte) 0xff, (byte) 0xd8, 1}, 1, 1).saysSynthetic()).isFalse();
        assertThat(read(new byte[0], 1, 1).contentCredentials()).isFalse();
    }

    private PictureEvidence read(byte[] bytes, int width, int height) throws IOException {
        var file = Files.write(folder.resolve("picture"), bytes);
        return PictureEvidence.read(file, width, height);
    }

    private static byte[] behindHeader(byte[] png, byte[] chunk) {
        var header = 8 + 25;
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, header)
                .put(chunk)
                .put(png, header, png.length - header)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }
}
