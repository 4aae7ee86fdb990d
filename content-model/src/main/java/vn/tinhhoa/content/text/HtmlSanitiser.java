package vn.tinhhoa.content.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The one allow-list for HTML that comes in from editors, files and programs. What is not on it is
/// dropped; its words are kept, except those of scripts and styles.
@Component
public class HtmlSanitiser {

    private static final Pattern FOOTNOTE_ID = Pattern.compile("fn(ref)?-?[0-9]{1,4}");
    private static final Pattern PICTURE = Pattern.compile("/media/([0-9a-f]{32})");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");

    /// What editors put where a description should be.
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\S+\\.(png|jpe?g|gif|bmp|tiff?|webp|emf|wmf)");

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String BLOCKS =
            "p, h2, h3, h4, ul, ol, table, blockquote, figure, hr, pre";
    private static final Map<String, String> SAME_AS =
            Map.of(
                    "h1", "h2", "h5", "h4", "h6", "h4", "b", "strong", "i", "em", "strike", "s",
                    "del", "s", "div", "p", "center", "p");
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

    public SafeHtml clean(String html) {
        var dirty = Jsoup.parseBodyFragment(Normalizer.normalize(html, Normalizer.Form.NFC));
        dirty.select("script, style, head, title, template, noscript, iframe, object, svg, math")
                .remove();
        SAME_AS.forEach((from, to) -> rename(dirty, from, to));
        var clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        tidyAttributes(clean);
        tidyPictures(clean);
        unnestBlocks(clean);
        wrapStrayText(clean.body());
        dropEmpty(clean);
        tidyCells(clean);
        return new SafeHtml(clean.body().html().strip());
    }

    private static void rename(Document document, String from, String to) {
        for (var element : document.select(from)) {
            if (element.normalName().equals("div")
                    && element.select(BLOCKS + ", div").size()
                            > (element.is(BLOCKS + ", div") ? 1 : 0)) {
                element.unwrap();
            } else {
                element.tagName(to);
            }
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

    private static void tidyPictures(Document clean) {
        for (var picture : clean.select("img")) {
            var source = PICTURE.matcher(picture.attr("src"));
            if (!source.lookingAt()) {
                picture.remove();
                continue;
            }
            picture.attr("src", source.group());
            if (FILE_NAME.matcher(picture.attr("alt")).matches()) {
                picture.removeAttr("alt");
            }
            var figure = picture.closest("figure");
            if (figure == null) {
                figure = new Element("figure");
                var paragraph = picture.closest("p");
                if (paragraph != null) {
                    paragraph.after(figure);
                    figure.appendChild(picture);
                } else {
                    picture.replaceWith(figure);
                    figure.appendChild(picture);
                }
            }
            figure.attr("data-asset", source.group(1));
        }
        clean.select("figure").stream()
                .filter(figure -> figure.select("img").isEmpty())
                .filter(figure -> figure.select("table").isEmpty())
                .forEach(Element::unwrap);
        clean.select("figure[data-asset]").stream()
                .filter(figure -> figure.select("img").isEmpty())
                .forEach(figure -> figure.removeAttr("data-asset"));
        clean.select("figcaption").stream()
                .filter(caption -> caption.closest("figure") == null)
                .forEach(caption -> caption.tagName("p"));
    }

    /// `<p>` cannot hold blocks; editors write such things all the same.
    private static void unnestBlocks(Document clean) {
        for (var paragraph : clean.select("p")) {
            if (paragraph.select(BLOCKS).size() > 1) {
                paragraph.unwrap();
            }
        }
    }

    private static void wrapStrayText(Element body) {
        Element paragraph = null;
        for (Node node : List.copyOf(body.childNodes())) {
            var isBlock = node instanceof Element element && element.is(BLOCKS);
            var isBlank = node instanceof TextNode text && text.isBlank();
            if (isBlock || (isBlank && paragraph == null)) {
                paragraph = null;
                continue;
            }
            if (paragraph == null) {
                paragraph = new Element("p");
                node.before(paragraph);
            }
            paragraph.appendChild(node);
        }
    }

    private static void dropEmpty(Document clean) {
        for (var element :
                clean.select(
                                "strong, em, u, s, sub, sup, a[href], h2, h3, h4, p, li,"
                                        + " blockquote, figcaption, ul, ol")
                        .reversed()) {
            if (element.parent() != null
                    && element.text().replace(NO_BREAK_SPACE, ' ').isBlank()
                    && element.select("img, [id]").isEmpty()) {
                var replacement = element.wholeText();
                if (replacement.isEmpty() || element.is(BLOCKS + ", li, figcaption")) {
                    element.remove();
                } else {
                    element.replaceWith(new TextNode(" "));
                }
            }
        }
    }

    /// Space between rows and items means nothing, and a lone paragraph in a cell or item is its
    /// text.
    private static void tidyCells(Document clean) {
        for (var holder : clean.select("ul, ol, table, thead, tbody, tfoot, tr, figure")) {
            holder.textNodes().stream().filter(TextNode::isBlank).forEach(TextNode::remove);
        }
        for (var cell : clean.select("td, th, li")) {
            cell.textNodes().stream()
                    .filter(TextNode::isBlank)
                    .filter(space -> space.previousSibling() == null || space.nextSibling() == null)
                    .forEach(TextNode::remove);
            var only = cell.childNodeSize() == 1 ? cell.firstElementChild() : null;
            if (only != null && only.normalName().equals("p")) {
                only.unwrap();
            }
        }
    }

    /// The words of a text without its marks-up, one block a line.
    public static String plainText(SafeHtml html) {
        var document = Jsoup.parseBodyFragment(html.value());
        var lines = new StringBuilder();
        for (var block : document.select("p, h2, h3, h4, li, td, th, figcaption, pre, caption")) {
            var text = block.is("li") ? itemText(block) : block.text();
            if (!text.isBlank()) {
                lines.append(text.strip()).append('\n');
            }
        }
        return lines.toString().strip();
    }

    /// A list item's own words, without those of the lists inside it.
    private static String itemText(Element item) {
        var copy = item.clone();
        copy.select("ul, ol, p").remove();
        return copy.text();
    }

    /// A title or summary: one line of plain text in NFC, without control characters.
    public static String line(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
