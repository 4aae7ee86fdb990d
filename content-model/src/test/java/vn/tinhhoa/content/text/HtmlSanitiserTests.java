package vn.tinhhoa.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSanitiserTests {

    private static final String ASSET = "0123456789abcdef0123456789abcdef";

    private final HtmlSanitiser sanitiser = new HtmlSanitiser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class=MsoNormal style='color:red'>Lời</p>|<p>Lời</p>",
                "<h1>Đầu đề</h1>|<h2>Đầu đề</h2>",
                "<p><b>đậm</b> <i>nghiêng</i></p>|<p><strong>đậm</strong> <em>nghiêng</em></p>",
                "<p>&nbsp;</p><p>Có chữ</p>|<p>Có chữ</p>",
                "Chữ rời|<p>Chữ rời</p>",
                "<div><p>Trong khung</p></div>|<p>Trong khung</p>",
                "<div>Khung</div>|<p>Khung</p>",
                "<p>Một</p><script>alert(1)</script>|<p>Một</p>",
                "<p onclick='x()'>Bấm</p>|<p>Bấm</p>",
                "<p><span>Giữ chữ</span></p>|<p>Giữ chữ</p>",
                "<p>Một<o:p></o:p></p>|<p>Một</p>",
                "<ul><li>Một</li><ul><li>Hai</li></ul></ul>|"
                        + "<ul><li>Một<ul><li>Hai</li></ul></li></ul>",
                "<h2><p>Đề</p></h2>|<h2>Đề</h2>",
                "<b><p>Đoạn</p></b>|<p>Đoạn</p>",
                "<li>Lẻ</li>|<p>Lẻ</p>",
                "<table><tr><th scope=col>A</th><th"
                        + " scope=x>B</th></tr></table>|<table><tbody><tr><th"
                        + " scope=\"col\">A</th><th>B</th></tr></tbody></table>",
                "<p>Vu&#771;ng Ta&#768;u</p>|<p>Vũng Tàu</p>",
                "<table><tr><td colspan=2 width=9>Ô</td></tr></table>|<table><tbody><tr><td"
                        + " colspan=\"2\">Ô</td></tr></tbody></table>",
            })
    void keeps_words_and_structure_and_drops_clutter(String dirty, String clean) {
        assertThat(sanitiser.clean(dirty).value()).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' java\nscript:alert(1)'>x</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                "<a href='vbscript:x'>x</a>",
                "<a href='//evil.example/'>x</a>",
                "<a href='/\\evil.example'>x</a>",
                "<img src=x onerror=alert(1)>",
                "<img src='https://evil.example/p.png'>",
                "<svg><script>alert(1)</script></svg>",
                "<iframe src='https://evil.example'></iframe>",
                "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
                "<style>p{background:url(javascript:alert(1))}</style>",
                "<form action='https://evil.example'><input name=a></form>",
                "<p><noscript><p title='</noscript><img src=x onerror=alert(1)>'></p>",
            })
    void lets_nothing_through_that_acts(String hostile) {
        assertThat(sanitiser.clean(hostile).value())
                .doesNotContainIgnoringCase(
                        "script", "onerror", "evil", "<iframe", "<form", "data:");
    }

    @Test
    void keeps_links_that_lead_somewhere_honest() {
        var text =
                "<p><a href=\"https://sonhai.example/a?b=c&amp;d=e\">một</a> <a"
                        + " href=\"/vi/tin-tuc\">hai</a> <a href=\"#fn1\" id=\"fnref1\">1</a> <a"
                        + " href=\"mailto:a@sonhai.example\">thư</a></p>";
        assertThat(sanitiser.clean(text).value()).isEqualTo(text);
    }

    @Test
    void makes_every_stored_picture_a_figure_and_drops_foreign_ones() {
        var clean =
                sanitiser.clean(
                        "<p>Trước <img src='/media/%s/640.jpg' alt='Thuyền'> sau</p>"
                                .formatted(ASSET));
        assertThat(clean.value())
                .contains(
                        "<figure data-asset=\"%s\"><img src=\"/media/%s\" alt=\"Thuyền\"></figure>"
                                .formatted(ASSET, ASSET))
                .contains("Trước", "sau");
    }

    @Test
    void composes_text_and_is_idempotent() {
        var decomposed = "<p>Vu\u0303ng Ta\u0300u</p>";
        var once = sanitiser.clean(decomposed);
        assertThat(once.value()).isEqualTo("<p>Vũng Tàu</p>");
        assertThat(sanitiser.clean(once.value())).isEqualTo(once);
    }

    @Test
    void keeps_nested_lists() {
        var list = "<ul><li>Một<ul><li>Hai</li></ul></li></ul>";
        assertThat(sanitiser.clean(list).value()).isEqualTo(list);
        assertThat(HtmlSanitiser.plainText(SafeHtml.trusted(list))).isEqualTo("Một\nHai");
    }

    @Test
    void keeps_the_order_of_pictures_that_leave_a_paragraph() {
        var other = ASSET.replace('0', 'f');
        var clean =
                sanitiser.clean(
                        "<h1>Đề <img src='/media/%s'></h1><p><img src='/media/%s'> chữ <img src='/media/%s'></p>"
                                .formatted(ASSET, ASSET, other));
        assertThat(PicturesInText.in(clean).stream().map(PicturesInText.Mention::asset))
                .containsExactly(ASSET, ASSET, other);
        assertThat(clean.value()).startsWith("<h2>Đề").contains("</figure><p> chữ </p><figure");
    }

    @Test
    void keeps_only_anchors_of_footnotes() {
        assertThat(sanitiser.clean("<p id='x'>a <a id='fnref2' href='#fn2'>2</a></p>").value())
                .isEqualTo("<p>a <a id=\"fnref2\" href=\"#fn2\">2</a></p>");
        assertThat(sanitiser.clean("<p><a href='#top'>lên</a></p>").value())
                .isEqualTo("<p>lên</p>");
    }

    @Test
    void says_every_word_once_as_plain_text() {
        assertThat(
                        sanitiser
                                .clean(
                                        "<table><tr><td><p>Một</p><p>hai</p></td><td>ba</td></tr></table>"
                                            + "<blockquote>Lời<br>dẫn</blockquote>")
                                .plainText())
                .isEqualTo("Một\nhai\nba\nLời\ndẫn");
    }

    @Test
    void stands_deep_nesting() {
        var deep = "<div><ul><li><b>".repeat(20_000) + "đáy";
        assertThat(sanitiser.clean(deep).plainText()).isEqualTo("đáy");
    }

    @Test
    void makes_a_title_one_line_of_plain_words() {
        assertThat(HtmlSanitiser.line("  Một\n hai\u0000 \t<b> ")).isEqualTo("Một hai <b>");
    }
}
