package vn.tinhhoa.content.dataset.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.xmp.XmpDirectory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.PictureFiles;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

class PictureCleaningTests {

    private static final PictureStatement SAID =
            new PictureStatement(
                    "Bến thuyền",
                    texts("Bến thuyền & <bờ>", "Landing"),
                    texts("Thuyền về", "Boats"),
                    texts("Ba thuyền", "Three boats"),
                    Localised.EMPTY,
                    texts("© Bình", "© Binh"),
                    List.of("thuyền"),
                    "Trần Thị Bình",
                    "Trần Thị Bình",
                    "Sở Ngoại vụ",
                    "2026-03-08",
                    texts("Bãi Trước", "Front Beach"),
                    Localised.EMPTY,
                    List.of(),
                    "Sở Ngoại vụ",
                    "https://sonhai.example/",
                    "https://creativecommons.org/licenses/by/4.0/",
                    texts("CC BY 4.0", "CC BY 4.0"),
                    true,
                    "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
                    "http://ns.useplus.org/ldf/vocab/DMI-UNSPECIFIED");

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource({"jpg,image/jpeg", "png,image/png", "gif,image/gif", "webp,image/webp"})
    void keeps_the_pixels_and_says_what_is_said(String format, String type) throws Exception {
        var original = PictureFiles.of(format, 61, 47);

        var clean = clean(original, type);

        assertThat(pixels(clean)).isEqualTo(pixels(original));
        var xmp =
                ImageMetadataReader.readMetadata(new ByteArrayInputStream(clean))
                        .getFirstDirectoryOfType(XmpDirectory.class);
        assertThat(xmp.getXmpProperties())
                .containsEntry("dc:title[1]", "Bến thuyền & <bờ>")
                .containsEntry("photoshop:Credit", "Trần Thị Bình")
                .containsEntry("plus:Licensor[1]/plus:LicensorName", "Sở Ngoại vụ");
    }

    @ParameterizedTest
    @CsvSource({"jpg,image/jpeg", "png,image/png", "gif,image/gif", "webp,image/webp"})
    void changes_nothing_the_second_time(String format, String type) throws IOException {
        var once = clean(PictureFiles.of(format, 33, 20), type);

        assertThat(clean(once, type)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void keeps_which_side_is_up_and_nothing_else_of_exif(int orientation) throws Exception {
        var clean = clean(PictureFiles.photograph(40, 30, orientation), "image/jpeg");

        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(clean));
        var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        if (orientation == 1) {
            assertThat(exif).isNull();
        } else {
            assertThat(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)).isEqualTo(orientation);
            assertThat(exif.getTagCount()).isEqualTo(1);
        }
        assertThat(new String(clean, StandardCharsets.UTF_8))
                .doesNotContain("SERIAL-4711")
                .doesNotContain("Nguyễn Văn Hải");
    }

    @Test
    void drops_what_telephones_append() throws IOException {
        var original = PictureFiles.of("jpg", 20, 20);
        var longer = Arrays.copyOf(original, original.length + 5000);
        Arrays.fill(longer, original.length, longer.length, (byte) 'V');

        assertThat(clean(longer, "image/jpeg")).isEqualTo(clean(original, "image/jpeg"));
    }

    @ParameterizedTest
    @CsvSource({"jpg,image/jpeg", "png,image/png", "gif,image/gif", "webp,image/webp"})
    void refuses_every_file_that_ends_too_early(String format, String type) throws IOException {
        var original = PictureFiles.of(format, 30, 30);
        for (int length = 0; length < original.length - 12; length += 7) {
            var cut = Arrays.copyOf(original, length);
            assertThatThrownBy(() -> clean(cut, type)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void says_names_of_persons_only_when_it_is_told_to() {
        assertThat(new String(XmpPacket.of(SAID), StandardCharsets.UTF_8))
                .doesNotContain("PersonInImage");
    }

    private byte[] clean(byte[] picture, String type) throws IOException {
        var file = Files.write(directory.resolve("picture"), picture);
        var out = new ByteArrayOutputStream();
        PictureCleaning.clean(file, type, XmpPacket.of(SAID), out);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(picture));
        var plain =
                new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(read, 0, 0, null);
        return plain.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }

    private static Localised texts(String vi, String en) {
        return Localised.of(LanguageTag.VIETNAMESE, vi).with(LanguageTag.ENGLISH, en);
    }
}
