package vn.tinhhoa.content.media.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.text.PicturesInText;

import java.awt.Color;
import java.math.BigInteger;
import java.text.Normalizer;

class WordManuscriptTests extends ManuscriptImportTest {

    @Autowired Assets assets;
    private WordManuscript word;

    @BeforeEach
    void begin() {
        word = new WordManuscript();
    }

    @Test
    void keeps_what_an_officer_wrote_and_says_what_it_dropped() throws Exception {
        var manuscript = taken(WordManuscript.full());

        assertThat(manuscript.title()).isEqualTo("Múa rối nước làng Đông");
        assertThat(manuscript.body().value())
                .startsWith("<p>Rối nước là <strong>di sản</strong> của tỉnh")
                .contains("<ul><li>Tích trò<ul><li>Tễu giáo đầu</li><li>Múa rồng</li></ul></li>")
                .contains("<td rowspan=\"2\">Thứ bảy</td><td>9 giờ</td>")
                .doesNotContain("javascript");
        assertThat(manuscript.dropped())
                .contains(entry("unsafe-links", 1), entry("fonts-and-colours", 1));
        var pictures = PicturesInText.assets(manuscript.body());
        assertThat(pictures).hasSize(2);
        assertThat(assets.count()).isEqualTo(2);
    }

    @Test
    void knows_lists_that_only_their_style_makes_lists() throws Exception {
        var id = word.numbering(STNumberFormat.DECIMAL);
        var styles = word.document().createStyles();
        var style = CTStyle.Factory.newInstance();
        style.setStyleId("DanhSach");
        style.addNewName().setVal("List Number");
        style.addNewPPr().addNewNumPr().addNewNumId().setVal(id);
        styles.addStyle(new XWPFStyle(style));
        word.styled("DanhSach", "Một");
        word.styled("DanhSach", "Hai");

        assertThat(body()).isEqualTo("<ol><li>Một</li><li>Hai</li></ol>");
    }

    @Test
    void goes_on_counting_after_a_paragraph_between() throws Exception {
        var id = word.numbering(STNumberFormat.DECIMAL, STNumberFormat.LOWER_LETTER);
        word.item(id, 0, "Một");
        word.item(id, 1, "a");
        word.styled("", "Xen giữa");
        word.item(id, 0, "Hai");
        word.item(id, 1, "lại a");

        assertThat(body())
                .isEqualTo(
                        "<ol><li>Một<ol><li>a</li></ol></li></ol><p>Xen giữa</p>"
                                + "<ol start=\"2\"><li>Hai<ol><li>lại a</li></ol></li></ol>");
    }

    @Test
    void knows_headings_by_what_their_style_builds_upon_and_leaves_the_first_rank_to_the_title()
            throws Exception {
        var styles = word.document().createStyles();
        for (var names :
                new String[][] {{"Heading1", "heading 1", ""}, {"MucLon", "Mục lớn", "Heading1"}}) {
            var style = CTStyle.Factory.newInstance();
            style.setStyleId(names[0]);
            style.addNewName().setVal(names[1]);
            if (!names[2].isEmpty()) {
                style.addNewBasedOn().setVal(names[2]);
            }
            styles.addStyle(new XWPFStyle(style));
        }
        word.styled("Title", "Tên bài");
        word.styled("MucLon", "Phần một");
        word.styled("Heading2", "Mục nhỏ");

        var manuscript = taken(word.bytes());
        assertThat(manuscript.title()).isEqualTo("Tên bài");
        assertThat(blocks(manuscript)).isEqualTo("<h2>Phần một</h2><h3>Mục nhỏ</h3>");
    }

    @Test
    void takes_a_bold_first_line_for_the_title_where_nothing_is_a_heading() throws Exception {
        word.raw("<w:r><w:rPr><w:b/></w:rPr><w:t>Lễ hội cầu ngư</w:t></w:r>");
        word.raw("<w:r><w:t>Sáng nay, lễ hội khai mạc.</w:t></w:r>");

        var manuscript = taken(word.bytes());
        assertThat(manuscript.title()).isEqualTo("Lễ hội cầu ngư");
        assertThat(manuscript.body().value()).isEqualTo("<p>Sáng nay, lễ hội khai mạc.</p>");
    }

    @Test
    void keeps_tracked_insertions_and_drops_deletions() throws Exception {
        word.raw(
                """
                <w:r><w:t xml:space="preserve">Khởi hành </w:t></w:r>\
                <w:del w:id="1" w:author="Lan"><w:r><w:delText>lúc 7 giờ</w:delText></w:r></w:del>\
                <w:ins w:id="2" w:author="Lan"><w:r><w:t>lúc 8 giờ</w:t></w:r></w:ins>\
                <w:moveFrom w:id="3" w:author="Lan"><w:r><w:t>chuyển đi</w:t></w:r></w:moveFrom>\
                """);

        var manuscript = taken(word.bytes());
        assertThat(manuscript.body().value()).isEqualTo("<p>Khởi hành lúc 8 giờ</p>");
        assertThat(manuscript.dropped()).containsExactly(entry("deletions", 2));
    }

    @Test
    void drops_comments_headers_text_boxes_objects_hidden_text_and_contents() throws Exception {
        var header = word.document().createHeader(HeaderFooterType.DEFAULT);
        header.createParagraph().createRun().setText("Sở Văn hóa");
        var comment = word.document().createComments().createComment(BigInteger.ONE);
        comment.createParagraph().createRun().setText("Xem lại số liệu");
        word.styled("TOC1", "Phần một 3");
        word.raw(
                """
                <w:r><w:t>Lời chính</w:t></w:r>\
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>\
                <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>\
                <wps:txbx><w:txbxContent><w:p><w:r><w:t>khung</w:t></w:r></w:p></w:txbxContent>\
                </wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>\
                <w:txbxContent><w:p/></w:txbxContent></w:pict></mc:Fallback>\
                </mc:AlternateContent></w:r><w:r><w:object/></w:r>\
                """);

        var manuscript = taken(word.bytes());
        assertThat(manuscript.body().value()).isEqualTo("<p>Lời chính</p>");
        assertThat(manuscript.dropped())
                .containsOnly(
                        entry("headers-and-footers", 1),
                        entry("comments", 1),
                        entry("contents", 1),
                        entry("hidden-text", 1),
                        entry("text-boxes", 1),
                        entry("objects", 1));
    }

    @Test
    void joins_what_word_scattered() throws Exception {
        word.raw(
                """
                <w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Vịnh </w:t></w:r>\
                <w:proofErr w:type="spellStart"/>\
                <w:r w:rsidR="00A"><w:rPr><w:b/></w:rPr><w:t>Sơn</w:t></w:r>\
                <w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> Hải</w:t></w:r>\
                <w:r><w:t>.</w:t></w:r>\
                """);

        assertThat(body()).isEqualTo("<p><strong>Vịnh Sơn Hải</strong>.</p>");
    }

    @Test
    void reads_links_that_are_fields() throws Exception {
        word.raw(
                """
                <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
                <w:r><w:instrText> HYPERLINK "https://sonhai.example/a" </w:instrText></w:r>\
                <w:r><w:fldChar w:fldCharType="separate"/></w:r>\
                <w:r><w:t>trang</w:t></w:r><w:r><w:t xml:space="preserve"> chủ</w:t></w:r>\
                <w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>, hết.</w:t></w:r>\
                """);

        assertThat(body())
                .isEqualTo("<p><a href=\"https://sonhai.example/a\">trang chủ</a>, hết.</p>");
    }

    @Test
    void reads_what_stands_in_content_controls() throws Exception {
        word.raw(
                "<w:sdt><w:sdtContent><w:r><w:rPr><w:i/></w:rPr><w:t>trong khung</w:t></w:r>"
                        + "</w:sdtContent></w:sdt>");
        assertThat(body()).isEqualTo("<p><em>trong khung</em></p>");
    }

    @Test
    void numbers_endnotes_with_the_footnotes() throws Exception {
        var paragraph = word.document().createParagraph();
        paragraph.createRun().setText("Một");
        var foot = word.document().createFootnote();
        foot.createParagraph().createRun().setText("Chú thích chân trang.");
        paragraph.addFootnoteReference(foot);
        paragraph.createRun().setText(", hai");
        var end = word.document().createEndnote();
        end.createParagraph().createRun().setText("Chú thích cuối bài.");
        var reference = paragraph.createRun();
        reference.getCTR().addNewEndnoteReference().setId(end.getId());

        assertThat(body())
                .contains("<li id=\"fn1\">Chú thích chân trang.")
                .contains("<li id=\"fn2\">Chú thích cuối bài.")
                .contains("hai<sup><a href=\"#fn2\" id=\"fnref2\">2</a></sup>");
    }

    @Test
    void puts_a_caption_to_its_picture() throws Exception {
        word.picture("mot.png", Color.ORANGE);
        word.styled("", "Ảnh: Thuyền thúng trên bãi, tháng 3 năm 2026");
        word.styled("", "Đoạn sau.");

        assertThat(body())
                .endsWith(
                        "<figcaption>Ảnh: Thuyền thúng trên bãi, tháng 3 năm 2026</figcaption>"
                                + "</figure><p>Đoạn sau.</p>");
    }

    @Test
    void counts_pictures_that_cannot_be_kept() throws Exception {
        word.raw(
                """
                <w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="mất"/>\
                <a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rId99"/>\
                </wp:inline></w:drawing></w:r><w:r><w:t>Lời</w:t></w:r>\
                """);

        var manuscript = taken(word.bytes());
        assertThat(manuscript.body().value()).isEqualTo("<p>Lời</p>");
        assertThat(manuscript.dropped()).containsExactly(entry("pictures", 1));
    }

    @Test
    void turns_letters_of_fonts_before_unicode_into_unicode() throws Exception {
        word.raw(
                """
                <w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t xml:space="preserve">TØnh S¬n H¶i, </w:t></w:r>\
                <w:r><w:rPr><w:rFonts w:ascii=".VnTimeH"/></w:rPr><w:t xml:space="preserve">th«ng b¸o, </w:t></w:r>\
                <w:r><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr><w:t xml:space="preserve">Tænh </w:t></w:r>\
                <w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t>café</w:t></w:r>\
                """);

        var manuscript = taken(word.bytes());
        assertThat(blocks(manuscript)).isEqualTo("<p>Tỉnh Sơn Hải, THÔNG BÁO, Tỉnh café</p>");
        assertThat(manuscript.dropped()).contains(entry("old-letters", 3));
    }

    @Test
    void composes_letters() throws Exception {
        word.styled("", Normalizer.normalize("Vũng Rối, Đầm Ô Loan", Normalizer.Form.NFD));
        assertThat(body()).isEqualTo("<p>Vũng Rối, Đầm Ô Loan</p>");
    }

    private String body() throws Exception {
        return blocks(taken(word.bytes()));
    }
}
