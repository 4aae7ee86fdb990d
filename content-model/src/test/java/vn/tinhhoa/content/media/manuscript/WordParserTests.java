package vn.tinhhoa.content.media.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;
import org.xml.sax.ContentHandler;

import vn.tinhhoa.content.text.ForeignHtml;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.SafeHtml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

class WordParserTests {

    private static final String ASSET = "0123456789abcdef0123456789abcdef";

    @Test
    void keeps_what_an_officer_wrote() throws Exception {
        var body = parse(WordManuscript.full()).value();

        assertThat(body)
                .startsWith("<p>Rối nước là <strong>di sản</strong> của tỉnh")
                .contains("<a href=\"https://sonhai.example/roi\">trang này</a>bẫy")
                .contains("<sup><a href=\"#fn1\" id=\"fnref1\">1</a></sup>")
                .contains(
                        "<ul><li>Tích trò<ul><li>Tễu giáo đầu</li><li>Múa rồng</li></ul></li>"
                                + "<li>Nhạc</li></ul>")
                .contains("<th colspan=\"2\">Lịch diễn</th>")
                .contains("<td rowspan=\"2\">Thứ bảy</td><td>9 giờ</td>")
                .contains("<tr><td>20 giờ</td></tr>")
                .contains("<h2>Hình ảnh</h2>")
                .contains("<li id=\"fn1\">Theo số liệu năm 2025.")
                .containsOnlyOnce("</ol>");
        assertThat(body.split("<figure data-asset=\"" + ASSET, -1)).hasSize(3);
    }

    private static SafeHtml parse(byte[] file) throws Exception {
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Ignoring());
        context.set(WordClutter.class, new WordClutter());
        var html = new ToXMLContentHandler();
        new WordParser().parse(new ByteArrayInputStream(file), html, new Metadata(), context);
        var foreign = new ForeignHtml(html.toString());
        foreign.place("image1.png", ASSET);
        foreign.place("image2.png", ASSET);
        assertThat(foreign.takeTitle()).isEqualTo("Múa rối nước làng Đông");
        return new HtmlSanitiser().clean(foreign.html());
    }

    private static final class Ignoring implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return true;
        }

        @Override
        public void parseEmbedded(
                InputStream content, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
