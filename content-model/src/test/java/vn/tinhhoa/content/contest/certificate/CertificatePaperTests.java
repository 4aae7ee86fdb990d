package vn.tinhhoa.content.contest.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Properties;

class CertificatePaperTests {

    private static final String NUMBER = "7H3K-9QXD-M2TA";
    private static final String ADDRESS = "https://sonhai.example/vi/certificates/" + NUMBER;

    @Test
    void says_who_won_what_and_where() throws IOException {
        var text = text(CertificatePaper.of(words("vi", "Nguyễn Thị Phương Thảo")));

        assertThat(text)
                .contains(
                        "Giấy chứng nhận",
                        "Nguyễn Thị Phương Thảo",
                        "Giải Nhất",
                        "với tác phẩm “Bình minh trên đầm Ễnh Ương”",
                        "Sơn Hải trong mắt bạn bè",
                        "Ngày 20 tháng 11 năm 2026",
                        "Số " + NUMBER,
                        ADDRESS,
                        words("vi", "Nguyễn Thị Phương Thảo").fingerprint());
    }

    @Test
    void the_code_leads_to_the_page_that_verifies_it() throws IOException, NotFoundException {
        assertThat(code(CertificatePaper.of(words("vi", "Lan")))).isEqualTo(ADDRESS);
    }

    @Test
    void the_same_words_give_the_same_bytes_and_others_do_not() {
        var paper = CertificatePaper.of(words("km", "ស្រីពេជ្រ"));

        assertThat(CertificatePaper.of(words("km", "ស្រីពេជ្រ"))).isEqualTo(paper);
        assertThat(CertificatePaper.of(words("km", "ស្រីពេជ"))).isNotEqualTo(paper);
        assertThat(words("vi", "Lan").fingerprint()).matches("([0-9a-f]{4} ){4}[0-9a-f]{4}");
        assertThat(words("vi", "Lan").fingerprint()).isNotEqualTo(words("vi", "Lân").fingerprint());
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 王晓明",
        "ja, 佐藤 さくら",
        "ko, 김민지",
        "fr, Hélène Œuvrard",
        "en, Māris Żółkiewski Øyvind",
        "vi, 王晓明 さくら 김민지"
    })
    void names_in_other_scripts_are_set_in_embedded_type(String language, String name)
            throws IOException {
        var paper = CertificatePaper.of(words(language, name));

        assertThat(text(paper)).contains(name);
        try (var document = Loader.loadPDF(paper)) {
            var resources = document.getPage(0).getResources();
            for (var each : resources.getFontNames()) {
                assertThat(resources.getFont(each))
                        .satisfies(font -> {
                            assertThat(font.isEmbedded()).isTrue();
                            assertThat(font).isInstanceOf(PDFont.class);
                        });
            }
        }
    }

    /// Their signs change and move with their neighbours, so they are drawn; the text stands
    /// beside.
    @ParameterizedTest
    @CsvSource({"lo, ທ້າວ ສົມສັກ ແກ້ວມະນີວົງ, ສົມ", "km, ស្រីពេជ្រ ចាន់ធារ៉ា, ស្រី"})
    void lao_and_khmer_are_shaped_and_can_be_read_aloud(String language, String name, String part)
            throws IOException {
        var paper = CertificatePaper.of(words(language, name));
        var without = CertificatePaper.of(words(language, ""));

        assertThat(ink(paper)).isGreaterThan(ink(without) + 300);
        try (var document = Loader.loadPDF(paper)) {
            var said = new StringBuilder();
            var properties =
                    document.getPage(0)
                            .getResources()
                            .getCOSObject()
                            .getCOSDictionary(COSName.PROPERTIES);
            for (var key : properties.keySet()) {
                said.append(properties.getCOSDictionary(key).getString(COSName.ACTUAL_TEXT));
            }
            assertThat(said.toString().replace(" ", "")).contains(part);
        }
    }

    @Test
    void a_very_longername_and_signs_that_no_typeface_has_do_no_harm() throws IOException {
        var longer = "Anna Maria Kowalska-Grzegorzewska ".repeat(6).strip();
        assertThat(text(CertificatePaper.of(words("en", longer)))).contains("Grzegorzewska");
        assertThat(text(CertificatePaper.of(words("en", "Zoë 🏆 ꧁ \u0007x")))).contains("Zoë");
    }

    @Test
    void every_language_has_every_word() throws IOException {
        for (var language : SiteLanguages.INTERFACE) {
            var words = new Properties();
            var file =
                    Path.of(
                            "src/main/resources",
                            CertificateLabels.CATALOGUE + "_" + language + ".properties");
            try (var reader = Files.newBufferedReader(file)) {
                words.load(reader);
            }
            assertThat(words.stringPropertyNames())
                    .as(language.value())
                    .containsExactlyInAnyOrder(
                            "certificate.title",
                            "certificate.given",
                            "certificate.for",
                            "certificate.work",
                            "certificate.contest",
                            "certificate.number",
                            "certificate.fingerprint",
                            "certificate.verify",
                            "certificate.day");
        }
    }

    private static CertificateWords words(String language, String recipient) {
        return new CertificateWords(
                LanguageTag.of(language),
                "Sở Ngoại vụ tỉnh Sơn Hải",
                "Sơn Hải trong mắt bạn bè",
                recipient,
                "Giải Nhất",
                "Bình minh trên đầm Ễnh Ương",
                LocalDate.of(2026, 11, 20),
                NUMBER,
                ADDRESS);
    }

    private static String text(byte[] paper) throws IOException {
        try (var document = Loader.loadPDF(paper)) {
            return Normalizer.normalize(
                    new PDFTextStripper().getText(document), Normalizer.Form.NFC);
        }
    }

    private static BufferedImage seen(byte[] paper) throws IOException {
        try (var document = Loader.loadPDF(paper)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 100);
        }
    }

    private static int ink(byte[] paper) throws IOException {
        var picture = seen(paper);
        var dark = 0;
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static String code(byte[] paper) throws IOException, NotFoundException {
        var picture = seen(paper);
        var pixels =
                picture.getRGB(
                        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeMultiReader()
                .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)))[0].getText();
    }
}
