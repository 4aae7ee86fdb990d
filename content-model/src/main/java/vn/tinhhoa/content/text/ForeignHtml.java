package vn.tinhhoa.content.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text that another program wrote, as XHTML, on its way to the sanitiser: pictures are put in
/// their places, the title is taken out, what programs scatter is put together, and what is left
/// behind is counted.
public final class ForeignHtml {

    private static final int LONGEST_TITLE = 250;

    /// What programs write where a title should be.
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i)microsoft word - .*|.*\\.(docx?|odt|pdf|html?|rtf)|untitled.*|document"
                            + " ?\\d*");

    private static final Pattern UNSAFE =
            Pattern.compile("(?i)(javascript|data|vbscript|file):.*", Pattern.DOTALL);
    private static final Pattern IGNORED_IN_SCHEMES = Pattern.compile("[\\p{Cntrl}\\s]");

    private final Document document;
    private final Element body;
    private final Map<String, Integer> clutter = new LinkedHashMap<>();

    public ForeignHtml(String xhtml) {
        document = Jsoup.parse(xhtml, "", Parser.xmlParser());
        document.outputSettings(
                new Document.OutputSettings()
                        .prettyPrint(false)
                        .syntax(Document.OutputSettings.Syntax.html));
        var found = document.selectFirst("body");
        body = found == null ? document : found;
        count();
        add("old-letters", LegacyLetters.repair(body));
    }

    private void count() {
        add("scripts", body.select("script, [^on]").size());
        add("frames", body.select("iframe, object, embed, form, input, button").size());
        add("fonts-and-colours", body.select("[style], font, style, [bgcolor], [color]").size());
        add("empty-paragraphs", body.select("p:not(:has(*)):matches(^[\\s\\u00a0]*$)").size());
        add(
                "unsafe-links",
                (int) body.select("a[href]").stream().filter(ForeignHtml::isUnsafe).count());
        add("hidden-comments", (int) body.nodeStream(Comment.class).count());
    }

    private static boolean isUnsafe(Element link) {
        var target = IGNORED_IN_SCHEMES.matcher(link.attr("href")).replaceAll("");
        return UNSAFE.matcher(target).matches();
    }

    /// Puts a stored picture wherever the text mentions it as `embedded:name`.
    public void place(String name, String asset) {
        for (var picture : body.getElementsByAttributeValue("src", "embedded:" + name)) {
            place(picture, asset);
        }
    }

    /// Puts stored pictures where the text has them as its own data, in their order.
    ///
    /// @param assets empty for one that could not be stored
    public void placeInline(List<Optional<String>> assets) {
        var left = assets.iterator();
        for (var picture : body.select("img[src^=data:]")) {
            if (left.hasNext()) {
                left.next().ifPresent(asset -> place(picture, asset));
            }
        }
    }

    private static void place(Element picture, String asset) {
        picture.attr("src", "/media/" + asset);
    }

    /// For a text that knows pages and lines, not paragraphs.
    public void flow() {
        add("headers-and-footers", PagedText.flow(body));
    }

    /// For an OpenDocument text, whose notes stand within their paragraphs.
    public void liftNotes() {
        new OpenDocumentNotes(body).lift().forEach(this::add);
    }

    /// Takes the title out of the text: the first heading of the first rank, else the document's
    /// own title, else the first paragraph when it is set like a title.
    public String takeTitle() {
        var heading = body.selectFirst("h1, .title");
        var own = titleOfDocument();
        var first = body.selectFirst("p:matches(\\S)");
        if (heading != null && !heading.text().isBlank()) {
            return take(heading);
        }
        if (first != null && isSetLikeTitle(first)) {
            return take(first);
        }
        return own;
    }

    private String titleOfDocument() {
        var title = document.selectFirst("head > title");
        var text = title == null ? "" : title.text();
        return NO_TITLE.matcher(text).matches() ? "" : LegacyEncoding.repaired(text);
    }

    private static boolean isSetLikeTitle(Element paragraph) {
        var text = paragraph.text().strip();
        return text.length() <= LONGEST_TITLE
                && paragraph.closest("table, li") == null
                && (text.equals(paragraph.select("strong, b").text().strip())
                        || (text.equals(text.toUpperCase(Locale.ROOT))
                                && text.chars().filter(Character::isLetter).count() > 5));
    }

    private static String take(Element element) {
        var title = element.text();
        element.remove();
        return title;
    }

    /// The rest, tidied for the sanitiser.
    public String html() {
        lowerHeadings();
        for (var bold : body.select("h1 strong, h2 strong, h3 strong, h4 strong, th strong")) {
            bold.unwrap();
        }
        joinScattered();
        add("pictures", body.select("img:not([src^=/media/])").size());
        // An element without content would be written as one without an end.
        body.stream()
                .filter(element -> element.childNodeSize() == 0 && !element.tag().isEmpty())
                .toList()
                .forEach(element -> element.appendChild(new TextNode("")));
        return body.html();
    }

    /// The first rank belongs to the title; where the text uses it too, all ranks go down by one.
    private void lowerHeadings() {
        if (!body.select("h1").isEmpty()) {
            for (int rank = 5; rank >= 1; rank--) {
                for (var heading : body.select("h" + rank)) {
                    heading.tagName("h" + Math.min(rank + 1, 4));
                }
            }
        }
    }

    /// Word cuts a sentence into pieces wherever somebody once typed; pieces that look the same
    /// become one.
    private void joinScattered() {
        for (var piece : body.select("strong, em, u, s, sub, sup, a[href], b, i")) {
            while (piece.parent() != null
                    && piece.nextSibling() instanceof Element next
                    && next.normalName().equals(piece.normalName())
                    && next.attributes().equals(piece.attributes())
                    && !next.attributes().hasKey("id")) {
                for (var child : List.copyOf(next.childNodes())) {
                    piece.appendChild(child);
                }
                next.remove();
            }
        }
    }

    /// What there was that will not be kept, and how often; whole once the rest was given out.
    public Map<String, Integer> clutter() {
        return Map.copyOf(clutter);
    }

    private void add(String what, int times) {
        if (times > 0) {
            clutter.merge(what, times, Integer::sum);
        }
    }
}
