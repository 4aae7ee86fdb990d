package vn.tinhhoa.content.media.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.media.PictureFiles;
import vn.tinhhoa.content.media.manuscript.ManuscriptOutcome.Taken;
import vn.tinhhoa.content.text.PicturesInText;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

class HtmlManuscriptTests extends ManuscriptImportTest {

    @Test
    void keeps_the_text_and_drops_what_acts() throws IOException {
        var manuscript =
                taken(
                        """
                        <!DOCTYPE html><html><head><meta charset="utf-8"><title>Trang cũ</title>
                        <style>p { color: red }</style><script>alert(1)</script></head>
                        <body onload="alert(2)"><h1 style="color:red">Lễ hội cầu ngư</h1>
                        <p onclick="alert(3)">Sáng <b>mồng bốn</b>, <a href="javascript:alert(4)">
                        thuyền</a> <a href=" java\nscript:alert(5)">ra khơi</a>.</p>
                        <iframe src="https://xau.example"></iframe><p>&nbsp;</p>
                        <ul><li>Một<ul><li>Hai</li></ul></li></ul>
                        <table><tr><td colspan="2">Ô gộp</td></tr></table></body></html>\
                        """);

        assertThat(manuscript.title()).isEqualTo("Lễ hội cầu ngư");
        assertThat(blocks(manuscript))
                .startsWith("<p>Sáng <strong>mồng bốn</strong>,")
                .contains("<ul><li>Một<ul><li>Hai</li></ul></li></ul>")
                .contains("<td colspan=\"2\">Ô gộp</td>")
                .doesNotContain("script", "alert", "style", "xau");
        assertThat(manuscript.dropped())
                .contains(
                        entry("unsafe-links", 2), entry("frames", 1), entry("empty-paragraphs", 1))
                .containsKeys("scripts", "fonts-and-colours");
    }

    @Test
    void stores_pictures_that_the_page_brings_with_it_and_no_others() throws IOException {
        var data = Base64.getEncoder().encodeToString(PictureFiles.of("png", 30, 20));
        var manuscript =
                taken(
                        """
                        <html><body><h1>Ảnh</h1><p>Một</p><p><img alt="hỏng" src="data:image/png;base64,AAAA"></p>
                        <p><img alt="Thuyền" src="data:image/png;base64,%s"></p>
                        <p><img src="https://xau.example/a.png"> <img src="images/b.png"></p>
                        </body></html>\
                        """
                                .formatted(data));

        var pictures = PicturesInText.in(manuscript.body());
        assertThat(pictures).hasSize(1);
        assertThat(pictures.getFirst().alt()).isEqualTo("Thuyền");
        assertThat(manuscript.dropped()).contains(entry("pictures", 3));
    }

    @Test
    void reads_old_encodings() throws IOException {
        var page =
                "<html><head><meta http-equiv='Content-Type' content='text/html; charset=UTF-16'>"
                        + "</head><body><h1>Đầm Ô Loan</h1><p>Sóng yên.</p></body></html>";
        var file = ("\ufeff" + page).getBytes(StandardCharsets.UTF_16LE);
        assertThat(manuscripts.read(new ByteArrayInputStream(file), "trang-cu.html", Officers.LAN))
                .isInstanceOfSatisfying(
                        Taken.class,
                        taken -> assertThat(taken.manuscript().title()).isEqualTo("Đầm Ô Loan"));
    }

    @Test
    void repairs_letters_from_before_unicode() throws IOException {
        var manuscript =
                taken(
                        """
                        <html><head><meta charset="utf-8"></head><body><h1>Th«ng b¸o vÒ lÔ héi</h1>
                        <p>Uû ban nh©n d©n <b>tØnh</b> th«ng b¸o.</p><p>Thêi gian vµ ®Þa ®iÓm</p>
                        <p>Phßng 3</p></body></html>\
                        """);
        assertThat(manuscript.title()).isEqualTo("Thông báo về lễ hội");
        assertThat(blocks(manuscript))
                .isEqualTo(
                        "<p>Uỷ ban nhân dân <strong>tỉnh</strong> thông báo.</p>"
                                + "<p>Thời gian và địa điểm</p><p>Phòng 3</p>");
        assertThat(manuscript.dropped()).contains(entry("old-letters", 4));
    }

    @Test
    void stands_deep_nesting() throws IOException {
        var deep = "<html><body><h1>Sâu</h1>" + "<div><b>".repeat(30_000) + "đáy</body></html>";
        assertThat(read(deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfAny(ManuscriptOutcome.Taken.class, ManuscriptOutcome.Refused.class);
    }
}
