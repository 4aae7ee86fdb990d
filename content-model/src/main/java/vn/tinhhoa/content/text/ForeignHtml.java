package vn.tinhhoa.content.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// HTML that another program wrote, on its way to the sanitiser: pictures are put in their places,
/// the title is taken out, and what the sanitiser is about to drop is counted.
public final class ForeignHtml {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;»”\"]$", Pattern.DOTALL);

    private final Document document;
    private final Map<String, Integer> clutter = new LinkedHashMap<>();

    public ForeignHtml(String html) {
        document = Jsoup.parse(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        count("scripts", "script, [onclick], [onload], [onerror], [onmouseover]");
        count("frames", "iframe, object, embed, form");
        count("fonts-and-colours", "[style], font, style, [bgcolor], [color]");
        count("empty-paragraphs", "body p:not(:has(*)):matches(^[\\s\\u00a0]*$)");
        add(
                "unsafe-links",
                (int)
                        document.select("a[href]").stream()
                                .map(link -> link.attr("href").strip())
                                .filter(href ->
                                        href.matches("(?is)(javascript|data|vbscript|file):.*"))
                                .count());
        var comments = new ArrayList<Comment>();
        document.forEachNode(node -> {
            if (node instanceof Comment comment) {
                comments.add(comment);
            }
        });
        add("hidden-comments", comments.size());
    }

    /// Puts a stored picture wherever the text mentions it as `embedded:name`.
    public void place(String name, String asset) {
        for (var picture : document.select("img")) {
            if (picture.attr("src").equals("embedded:" + name)) {
                picture.attr("src", "/media/" + asset);
            }
        }
    }

    /// Takes the title out of the text: the first heading of the first rank, else the document's
    /// own title.
    public String takeTitle() {
        var heading = document.selectFirst("body h1, body .title");
        if (heading != null && !heading.text().isBlank()) {
            var title = heading.text();
            heading.remove();
            return title;
        }
        return document.title();
    }

    /// A PDF knows lines, not paragraphs: a line that ends no sentence goes on in the next.
    public void joinLines() {
        for (var paragraph : List.copyOf(document.select("body p"))) {
            var replaced = new ArrayList<Element>();
            var words = new StringBuilder();
            for (var line : paragraph.wholeText().split("\n")) {
                var stripped = line.strip();
                if (stripped.isEmpty()) {
                    continue;
                }
                words.append(words.isEmpty() ? "" : " ").append(stripped);
                if (SENTENCE_END.matcher(stripped).matches() && stripped.length() < 60) {
                    replaced.add(new Element("p").text(words.toString()));
                    words.setLength(0);
                }
            }
            if (!words.isEmpty()) {
                replaced.add(new Element("p").text(words.toString()));
            }
            if (paragraph.select("img, a").isEmpty()) {
                replaced.forEach(paragraph::before);
                paragraph.remove();
            }
        }
    }

    public String html() {
        return document.body().html();
    }

    /// What there was that will not be kept, and how often.
    public Map<String, Integer> clutter() {
        return clutter;
    }

    private void count(String what, String selector) {
        add(what, document.select(selector).size());
    }

    private void add(String what, int times) {
        if (times > 0) {
            clutter.put(what, times);
        }
    }
}
