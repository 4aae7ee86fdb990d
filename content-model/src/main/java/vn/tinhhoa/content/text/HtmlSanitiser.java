package vn.tinhhoa.content.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The one allow-list for HTML that comes in from editors, files and programs. What is not on it is
/// dropped; its words are kept, except those of scripts and styles.
@Component
public class HtmlSanitiser {

    private static final Pattern FOOTNOTE_ID = Pattern.compile("fn(ref)?-?[0-9]{1,4}");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");
    private static final String WORDLESS =
            "script, style, head, title, template, noscript, iframe, object, svg, math, xmp,"
                    + " plaintext, noembed, noframes, textarea, select";
    private static final Map<String, String> SAME_AS =
            Map.of(
                    "h1", "h2", "h5", "h4", "h6", "h4", "b", "strong", "i", "em", "strike", "s",
                    "del", "s", "div", "p", "center", "p");

    /// Cleaning can bring forth what cleaning would change; so often it is repeated at most.
    private static final int MOST_ROUNDS = 4;

    private static final Safelist ALLOWED =
            new Safelist()
                    .addTags(
                            "p",
                            "h2",
                            "h3",
                            "h4",
                            "ul",
                            "ol",
                            "li",
                            "table",
                            "caption",
                            "thead",
                            "tbody",
                            "tfoot",
                            "tr",
                            "th",
                            "td",
                            "a",
                            "strong",
                            "em",
                            "u",
                            "s",
                            "sub",
                            "sup",
                            "blockquote",
                            "hr",
                            "br",
                            "figure",
                            "figcaption",
                            "img",
                            "code",
                            "pre")
                    .addAttributes("a", "href", "id")
                    .addAttributes("li", "id")
                    .addAttributes("ol", "start")
                    .addAttributes("td", "colspan", "rowspan")
                    .addAttributes("th", "colspan", "rowspan", "scope")
                    .addAttributes("figure", "data-asset")
                    .addAttributes("img", "src", "alt");

    /// Cleaning what is clean changes nothing.
    public SafeHtml clean(String html) {
        var before = cleanOnce(html);
        for (int round = 1; round < MOST_ROUNDS; round++) {
            var after = cleanOnce(before);
            if (after.equals(before)) {
                break;
            }
            before = after;
        }
        return new SafeHtml(before);
    }

    private static String cleanOnce(String html) {
        var dirty = Jsoup.parseBodyFragment(html);
        dirty.select(WORDLESS).remove();
        SAME_AS.forEach((from, to) -> rename(dirty, from, to));
        var clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        compose(clean);
        tidyAttributes(clean);
        HtmlStructure.tidy(clean);
        return clean.body().html().strip();
    }

    private static void rename(Document document, String from, String to) {
        for (var element : document.select(from)) {
            if (element.normalName().equals("div")
                    && element.select(HtmlStructure.BLOCKS + ", div").size() > 1) {
                element.unwrap();
            } else {
                element.tagName(to);
            }
        }
    }

    /// After parsing, because letters and their marks may come as entities.
    private static void compose(Document clean) {
        clean.forEachNode(node -> {
            if (node instanceof TextNode text) {
                text.text(Normalizer.normalize(text.getWholeText(), Normalizer.Form.NFC));
            }
        });
        for (var picture : clean.select("img")) {
            picture.attr("alt", line(picture.attr("alt")));
        }
    }

    private static void tidyAttributes(Document clean) {
        for (var element : clean.select("[id]")) {
            if (!FOOTNOTE_ID.matcher(element.id()).matches()) {
                element.removeAttr("id");
            }
        }
        for (var element : clean.select("[colspan], [rowspan], [start]")) {
            for (var name : new String[] {"colspan", "rowspan", "start"}) {
                if (element.hasAttr(name) && !SPAN.matcher(element.attr(name)).matches()) {
                    element.removeAttr(name);
                }
            }
        }
        for (var header : clean.select("[scope]")) {
            if (!SCOPES.contains(header.attr("scope"))) {
                header.removeAttr("scope");
            }
        }
        for (var link : clean.select("a")) {
            if (!isSafeTarget(link.attr("href"))) {
                link.removeAttr("href");
            }
            if (link.attr("href").isEmpty() && link.id().isEmpty()) {
                link.unwrap();
            }
        }
    }

    /// The allow-list lets any target through; this decides which lead somewhere honest.
    private static boolean isSafeTarget(String target) {
        return target.matches("(?i)(https?://|mailto:|tel:).+")
                || (target.startsWith("/") && !target.startsWith("//") && !target.startsWith("/\\"))
                || (target.startsWith("#") && FOOTNOTE_ID.matcher(target.substring(1)).matches());
    }

    /// The words of a text without its marks-up, one block a line.
    public static String plainText(SafeHtml html) {
        return HtmlStructure.words(Jsoup.parseBodyFragment(html.value()));
    }

    /// A title or summary: one line of plain text in NFC, without control characters.
    public static String line(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
