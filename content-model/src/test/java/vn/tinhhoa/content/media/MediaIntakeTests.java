package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.IntakeOutcome.AlreadyThere;
import vn.tinhhoa.content.media.IntakeOutcome.Refused;
import vn.tinhhoa.content.media.IntakeOutcome.Stored;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

@ContentTest
class MediaIntakeTests {

    @Autowired MediaIntake intake;
    @Autowired Assets assets;
    @Autowired BlobStore blobs;

    @ParameterizedTest
    @CsvSource({
        "jpg, image/jpeg",
        "png, image/png",
        "gif, image/gif",
        "tiff, image/tiff",
        "webp, image/webp"
    })
    void stores_pictures_by_what_they_are(String format, String type) throws IOException {
        var asset = stored(take(PictureFiles.of(format, 90, 60), "thư-mời.docx"));

        assertThat(asset.mediaType()).isEqualTo(type);
        assertThat(asset.width()).isEqualTo(90);
        assertThat(asset.height()).isEqualTo(60);
        assertThat(asset.id().value()).isEqualTo(asset.sha256().substring(0, 32));
        assertThat(blobs.size(asset.sha256())).isEqualTo(asset.bytes());
        assertThat(assets.require(asset.id())).isNotNull();
    }

    @Test
    void takes_credit_caption_time_and_the_upright_size_from_a_photograph() throws IOException {
        var asset = stored(take(PictureFiles.photograph(120, 80, 6), "C:\\Ảnh\\DSC_1.JPG"));

        assertThat(asset.credit()).isEqualTo("Nguyễn Văn Hải");
        assertThat(asset.captions().in(LanguageTag.VIETNAMESE)).contains("Thuyền thúng về bến");
        assertThat(asset.takenAt()).isEqualTo(Instant.parse("2026-03-07T23:15:00Z"));
        assertThat(asset.width()).isEqualTo(80);
        assertThat(asset.height()).isEqualTo(120);
        assertThat(asset.fileName()).isEqualTo("DSC_1.JPG");
    }

    @Test
    void knows_a_file_again_under_any_name() throws IOException {
        var picture = PictureFiles.of("png", 31, 33);
        var first = stored(take(picture, "mot.png"));
        var second = take(picture, "hai.jpg");
        assertThat(second)
                .isInstanceOfSatisfying(
                        AlreadyThere.class,
                        there -> assertThat(there.asset().id()).isEqualTo(first.id()));
    }

    @Test
    void refuses_a_picture_that_claims_to_be_huge_before_decoding_it() throws IOException {
        assertThat(take(PictureFiles.pngClaiming(30_000, 30_000), "a.png"))
                .isEqualTo(Refused.of("picture.too-many-pixels", 30_000, 30_000, 120));
    }

    @Test
    void refuses_a_picture_that_claims_more_than_it_has() throws IOException {
        assertThat(code(take(PictureFiles.pngClaiming(9_000, 9_000), "a.png")))
                .isEqualTo("picture.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "tiff", "webp"})
    void refuses_files_that_end_too_early(String format) throws IOException {
        var whole = PictureFiles.of(format, 600, 400);
        for (var part : new int[] {1, 2, 3, 9}) {
            var cut = Arrays.copyOf(whole, whole.length * part / 10);
            assertThat(code(take(cut, "a." + format)))
                    .as(part + " tenths")
                    .isIn("picture.broken", "picture.type");
        }
    }

    @Test
    void refuses_what_is_no_picture_whatever_its_name() throws IOException {
        assertThat(take("%PDF-1.7\n...".getBytes(StandardCharsets.US_ASCII), "a.jpg"))
                .isEqualTo(Refused.of("picture.type", "application/pdf"));
        assertThat(code(take("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(), "a.png")))
                .isEqualTo("picture.type");
        assertThat(code(take(new byte[0], "a.png"))).isEqualTo("file.empty");
    }

    @Test
    void refuses_pictures_that_hide_something_else() throws IOException {
        var gif = PictureFiles.of("gif", 40, 40);
        var page = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        assertThat(code(take(joined(gif, page), "a.gif"))).isEqualTo("picture.hides-something");
        var jpeg = PictureFiles.of("jpg", 40, 40);
        assertThat(code(take(joined(jpeg, archive()), "a.jpg")))
                .isEqualTo("picture.hides-something");
    }

    @Test
    void takes_photographs_with_what_telephones_add_at_their_end() throws IOException {
        var photograph = PictureFiles.of("jpg", 44, 40);
        var film = new byte[5000];
        Arrays.fill(film, (byte) 'm');
        stored(take(joined(photograph, film), "chuyen-dong.jpg"));
    }

    @Test
    void stops_reading_at_the_limit() throws IOException {
        var endless = new Endless();
        var outcome = intake.take(endless, "a.jpg", Officers.LAN);
        assertThat(outcome).isEqualTo(Refused.of("file.too-large", 50));
        assertThat(endless.given).isLessThan(51L << 20);
    }

    private IntakeOutcome take(byte[] file, String name) throws IOException {
        return intake.take(new ByteArrayInputStream(file), name, Officers.LAN);
    }

    private static Asset stored(IntakeOutcome outcome) {
        assertThat(outcome).isInstanceOf(Stored.class);
        return ((Stored) outcome).asset();
    }

    private static String code(IntakeOutcome outcome) {
        return outcome instanceof Refused refused ? refused.code() : "not refused";
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] archive() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("A.class"));
            zip.write(new byte[100]);
        }
        return out.toByteArray();
    }

    /// A gigabyte, made as it is read.
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            return given++ < 1L << 30 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            given += length;
            return given < 1L << 30 ? length : -1;
        }
    }
}
