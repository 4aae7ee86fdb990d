package vn.tinhhoa.content.media.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.media.PictureFiles;
import vn.tinhhoa.content.media.manuscript.ManuscriptOutcome.Refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class HostileManuscriptTests extends ManuscriptImportTest {

    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    @Test
    void stops_reading_a_gigabyte_at_the_limit() throws IOException {
        var endless = new Endless();
        assertThat(manuscripts.read(endless, "a.docx", Officers.LAN))
                .isEqualTo(Refused.of("file.too-large", 50));
        assertThat(endless.given).isLessThan(51L << 20);
    }

    @Test
    void refuses_a_package_that_inflates_to_too_much() throws Exception {
        var zeros = new byte[1 << 20];
        assertThat(
                        refused(
                                word(
                                        "word/media/image1.png",
                                        out -> {
                                            for (int i = 0; i < 64; i++) {
                                                out.write(zeros);
                                            }
                                        })))
                .isEqualTo("manuscript.bursts");
    }

    @Test
    void refuses_a_text_that_inflates_to_too_much() throws Exception {
        var words = "<w:p><w:r><w:t>Một hai ba bốn năm</w:t></w:r></w:p>".repeat(2000);
        var body = words.getBytes(StandardCharsets.UTF_8);
        assertThat(
                        refused(
                                word(
                                        "word/document.xml",
                                        out -> {
                                            out.write(start());
                                            for (int i = 0; i < 600; i++) {
                                                out.write(body);
                                            }
                                        })))
                .isEqualTo("manuscript.bursts");
    }

    @Test
    void refuses_a_package_of_too_many_entries() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 6000; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
            }
        }
        assertThat(refused(out.toByteArray())).isEqualTo("manuscript.bursts");
    }

    @Test
    void refuses_xml_that_nests_too_deeply() throws Exception {
        assertThat(
                        refused(
                                word(
                                        "word/document.xml",
                                        out -> {
                                            out.write(start());
                                            out.write("<w:sdt>".repeat(100_000).getBytes());
                                        })))
                .isEqualTo("manuscript.bursts");
    }

    @Test
    void never_looks_up_what_xml_names_outside_the_file() throws Exception {
        var outcome =
                refused(
                        word(
                                "word/document.xml",
                                out ->
                                        out.write(
                                                """
                                                <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                                                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>\
                                                """
                                                        .getBytes(StandardCharsets.UTF_8))));
        assertThat(outcome).isEqualTo("manuscript.broken");
    }

    @Test
    void refuses_a_locked_word_file() throws Exception {
        var locked = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var out = encryptor.getDataStream(files)) {
                out.write(WordManuscript.full());
            }
            files.writeFilesystem(locked);
        }
        assertThat(refused(locked.toByteArray())).isEqualTo("manuscript.locked");
    }

    @Test
    void refuses_broken_files() throws Exception {
        var word = WordManuscript.full();
        assertThat(refused(Arrays.copyOf(word, word.length / 2))).isEqualTo("manuscript.broken");
        assertThat(refused(new byte[0])).isEqualTo("file.empty");
        var pdf = "%PDF-1.7\nkhông phải vậy".getBytes(StandardCharsets.UTF_8);
        assertThat(refused(pdf)).isEqualTo("manuscript.broken");
    }

    @Test
    void refuses_other_kinds_of_files_whatever_their_name() throws Exception {
        assertThat(refused(PictureFiles.of("png", 20, 20))).isEqualTo("manuscript.type");
        assertThat(refused("Chỉ là chữ.".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("manuscript.type");
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(1);
        }
        assertThat(refused(archive.toByteArray())).isEqualTo("manuscript.type");
    }

    private static byte[] start() {
        return ("<w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// A good Word file with one part put in place of its own, or added.
    private static byte[] word(String part, Content content) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(WordManuscript.full()));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(part));
            content.write(to);
        }
        return out.toByteArray();
    }

    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            return given++ < 1L << 30 ? 'P' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            given += length;
            return given < 1L << 30 ? length : -1;
        }
    }
}
