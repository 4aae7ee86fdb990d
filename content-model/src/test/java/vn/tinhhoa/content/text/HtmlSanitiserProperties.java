package vn.tinhhoa.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jsoup.Jsoup;

/// What holds for whatever anybody sends.
class HtmlSanitiserProperties {

    private static final String[] SCRAPS = {
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<h1>",
        "</h1>",
        "<h3 id=x>",
        "</h3>",
        "<ul>",
        "</ul>",
        "<ol start=3>",
        "</ol>",
        "<li>",
        "</li>",
        "<li id=fn1>",
        "<table>",
        "</table>",
        "<tr>",
        "</tr>",
        "<td colspan=2>",
        "</td>",
        "<th scope=row>",
        "<thead>",
        "<caption>",
        "</caption>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<u>",
        "<s>",
        "<sup>",
        "</sup>",
        "<a href='/vi/a'>",
        "</a>",
        "<a href='javascript:x()'>",
        "<a id=fnref1 href='#fn1'>",
        "<blockquote>",
        "</blockquote>",
        "<hr>",
        "<br>",
        "<pre>",
        "</pre>",
        "<code>",
        "</code>",
        "\n",
        " ",
        "&nbsp;",
        "&lt;script>",
        "<figure>",
        "</figure>",
        "<figcaption>",
        "</figcaption>",
        "<script>",
        "</script>",
        "<img src='/media/0123456789abcdef0123456789abcdef/640.jpg' alt='Ảnh'>",
        "<img src=x onerror=alert(1)>",
        "<svg>",
        "</svg>",
        "<math>",
        "<mtext>",
        "<style>",
        "</style>",
        "<noscript>",
        "<template>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<o:p>",
        "<select>",
        "<option>",
        "<textarea>",
        "<form>",
        "<button>",
        "<font color=red>",
        "chữ",
        "Tinh hoa",
        "u\u0303",
        "<",
        ">",
        "\"",
        "'"
    };

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.of(SCRAPS).list().ofMaxSize(40).map(scraps -> String.join("", scraps));
    }

    @Property(tries = 2000)
    void cleaning_twice_is_cleaning_once(@ForAll("anything") String html) {
        var sanitiser = new HtmlSanitiser();
        var once = sanitiser.clean(html);
        assertThat(sanitiser.clean(once.value())).isEqualTo(once);
    }

    @Property(tries = 2000)
    void nothing_that_acts_stays(@ForAll("anything") String html) {
        var parsed = Jsoup.parseBodyFragment(new HtmlSanitiser().clean(html).value());
        assertThat(
                        parsed.body()
                                .select(
                                        "script, svg, math, style, form, [onerror],"
                                                + " [href^=javascript]"))
                .isEmpty();
        assertThat(parsed.select("img").stream().filter(img -> img.closest("figure") == null))
                .isEmpty();
    }

    @Property(tries = 1000)
    void blocks_joined_again_are_the_same_blocks(@ForAll("anything") String html) {
        var blocks = HtmlBlocks.of(new HtmlSanitiser().clean(html));
        assertThat(HtmlBlocks.of(blocks.join())).isEqualTo(blocks);
    }
}
