package vn.tinhhoa.content.dataset.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Tag;
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

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

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
    @CsvSource({
        "jpg,image/jpeg",
        "png,image/png",
        "gif,image/gif",
        "webp,image/webp",
        "tiff,image/tiff"
    })
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
    @CsvSource({
        "jpg,image/jpeg",
        "png,image/png",
        "gif,image/gif",
        "webp,image/webp",
        "tiff,image/tiff"
    })
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

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void keeps_of_a_scan_what_its_pixels_need_and_nothing_else(int orientation) throws Exception {
        var original = PictureFiles.scan(41, 30, orientation);

        var clean = clean(original, "image/tiff");

        assertThat(pixels(clean)).isEqualTo(pixels(original));
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(clean));
        assertThat(metadata.getDirectories())
                .extracting(Directory::getName)
                .containsExactlyInAnyOrder("Exif IFD0", "XMP", "File Type");
        var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        assertThat(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)).isEqualTo(orientation);
        assertThat(exif.getTags())
                .extracting(Tag::getTagType)
                .doesNotContain(
                        ExifIFD0Directory.TAG_IMAGE_DESCRIPTION,
                        ExifIFD0Directory.TAG_MAKE,
                        ExifIFD0Directory.TAG_ARTIST,
                        ExifIFD0Directory.TAG_EXIF_SUB_IFD_OFFSET,
                        ExifIFD0Directory.TAG_GPS_INFO_OFFSET);
        assertThat(new String(clean, StandardCharsets.UTF_8))
                .doesNotContain("SERIAL-4711")
                .doesNotContain("Nguyễn Văn Hải")
                .doesNotContain("Hãng");
        assertThat(clean(clean, "image/tiff")).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZW", "ZLib", "PackBits", "Deflate", "JPEG"})
    void keeps_the_pixels_of_a_scan_however_they_are_packed(String packing) throws IOException {
        var original = packed(packing);

        var clean = clean(original, "image/tiff");

        assertThat(pixels(clean)).isEqualTo(pixels(original));
        assertThat(clean(clean, "image/tiff")).isEqualTo(clean);
    }

    @Test
    void refuses_words_between_the_pixels_of_a_scan() throws IOException {
        var original = packed("JPEG");
        var text = new String(original, StandardCharsets.ISO_8859_1);
        // A table becomes a comment.
        var table = text.indexOf("\u00ff\u00db\0");
        assertThat(table).isPositive();
        original[table + 1] = (byte) 0xfe;

        assertThatThrownBy(() -> clean(original, "image/tiff"))
                .isInstanceOf(UncleanablePictureException.class);
    }

    private static byte[] packed(String packing) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var out = new ByteArrayOutputStream();
        try (var target = ImageIO.createImageOutputStream(out)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType(packing);
            writer.setOutput(target);
            writer.write(null, new IIOImage(PictureFiles.image(70, 50), null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    @Test
    void drops_what_telephones_append() throws IOException {
        var original = PictureFiles.of("jpg", 20, 20);
        var longer = Arrays.copyOf(original, original.length + 5000);
        Arrays.fill(longer, original.length, longer.length, (byte) 'V');

        assertThat(clean(longer, "image/jpeg")).isEqualTo(clean(original, "image/jpeg"));
    }

    @ParameterizedTest
    @CsvSource({
        "jpg,image/jpeg",
        "png,image/png",
        "gif,image/gif",
        "webp,image/webp",
        "tiff,image/tiff"
    })
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
