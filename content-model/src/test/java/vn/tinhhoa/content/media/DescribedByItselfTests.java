package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.metadata.PictureMetadata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

class DescribedByItselfTests {

    private static final int CAPTION = 120;
    private static final int KEYWORD = 25;
    private static final int BY_LINE = 80;
    private static final int CITY = 90;

    @TempDir Path scratch;

    @Test
    void reads_what_a_camera_writes() throws IOException {
        var described = read(PictureFiles.photograph(80, 60, 1));
        assertThat(described.rights().creator()).isEqualTo("Nguyễn Văn Hải");
        assertThat(described.words().captions().in(LanguageTag.VIETNAMESE))
                .contains("Thuyền thúng về bến");
        assertThat(described.origin().coordinates().latitude()).isBetween(13.7, 13.8);
        assertThat(described.origin().takenAt()).isNotNull();
    }

    @Test
    void reads_texts_in_several_languages_from_xmp() throws IOException {
        var described =
                read(
                        new DescribedFile()
                                .xmp(
                                        """
                                        <dc:description><rdf:Alt>
                                        <rdf:li xml:lang="x-default">Biển</rdf:li>
                                        <rdf:li xml:lang="vi">Biển</rdf:li>
                                        <rdf:li xml:lang="en-US">The sea</rdf:li></rdf:Alt></dc:description>
                                        <Iptc4xmpCore:AltTextAccessibility><rdf:Alt>
                                        <rdf:li xml:lang="fr">Trois barques</rdf:li></rdf:Alt>
                                        </Iptc4xmpCore:AltTextAccessibility>
                                        <dc:creator><rdf:Seq><rdf:li>Mai Lan</rdf:li></rdf:Seq></dc:creator>
                                        <dc:subject><rdf:Bag><rdf:li>biển</rdf:li><rdf:li>thuyền</rdf:li></rdf:Bag></dc:subject>
                                        <photoshop:Credit>Sở Du lịch</photoshop:Credit>
                                        <photoshop:DateCreated>2026-03-08T06:15:00+07:00</photoshop:DateCreated>
                                        <xmpRights:WebStatement>https://creativecommons.org/licenses/by/4.0/</xmpRights:WebStatement>
                                        <Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource">
                                        <Iptc4xmpExt:City>Vịnh Sơn Hải</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>
                                        """)
                                .around(PictureFiles.of("jpg", 60, 40)));
        assertThat(described.words().captions().in(LanguageTag.VIETNAMESE)).contains("Biển");
        assertThat(described.words().captions().in(LanguageTag.of("en-US"))).contains("The sea");
        assertThat(described.words().altTexts().in(new LanguageTag("fr")))
                .contains("Trois barques");
        assertThat(described.words().keywords()).containsExactly("biển", "thuyền");
        assertThat(described.rights().creator()).isEqualTo("Mai Lan");
        assertThat(described.rights().credit()).isEqualTo("Sở Du lịch");
        assertThat(described.rights().licence().kind()).isEqualTo(Licence.Kind.CC_BY);
        assertThat(described.origin().locationShown()).isEqualTo("Vịnh Sơn Hải");
        assertThat(described.origin().takenAt()).isEqualTo("2026-03-07T23:15:00Z");
    }

    @Test
    void repairs_what_was_written_before_unicode() throws IOException {
        var windows = decomposed("Tỉnh Sơn Hải đẹp lắm");
        var described =
                read(
                        new DescribedFile()
                                .iptc(CAPTION, windows, "windows-1258")
                                .iptc(BY_LINE, "NguyÔn V¨n H¶i", "windows-1252")
                                .iptc(CITY, "Tænh Sôn Haûi", "windows-1252")
                                .iptc(KEYWORD, "lễ hội".getBytes(StandardCharsets.UTF_8))
                                .iptc(KEYWORD, "biển".getBytes(StandardCharsets.UTF_8))
                                .around(PictureFiles.of("jpg", 60, 40)));
        assertThat(described.words().captions().in(LanguageTag.VIETNAMESE))
                .contains("Tỉnh Sơn Hải đẹp lắm");
        assertThat(described.rights().creator()).isEqualTo("Nguyễn Văn Hải");
        assertThat(described.origin().locationShown()).isEqualTo("Tỉnh Sơn Hải");
        assertThat(described.words().keywords()).containsExactly("lễ hội", "biển");
    }

    @Test
    void is_silent_about_what_no_reader_can_follow() throws IOException {
        var deep = "<dc:subject>" + "<rdf:Bag><rdf:li>".repeat(1_500) + "</dc:subject>";
        var described = read(new DescribedFile().xmp(deep).around(PictureFiles.of("jpg", 60, 40)));
        assertThat(described.words().keywords()).isEmpty();
    }

    /// As windows-1258 keeps it: letters with their shape, tones apart.
    private static String decomposed(String text) {
        var apart = new StringBuilder();
        for (var letter : text.split("")) {
            var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            var tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            var shape = parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            apart.append(Normalizer.normalize(shape, Normalizer.Form.NFC)).append(tone);
        }
        return apart.toString();
    }

    private DescribedByItself read(byte[] file) throws IOException {
        var path = Files.write(scratch.resolve("anh.jpg"), file);
        return DescribedByItself.of(PictureMetadata.read(path));
    }
}
