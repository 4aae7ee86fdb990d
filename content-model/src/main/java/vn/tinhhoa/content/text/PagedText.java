package vn.tinhhoa.content.text;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The text of a PDF, which knows pages and lines: lines are joined into paragraphs, also across
/// pages, page numbers and running titles are dropped, lines with bullets become lists.
final class PagedText {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)[-–—\\s]*(trang|page)?\\s*\\d{1,4}(\\s*/\\s*\\d{1,4})?[-–—\\s]*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?…:;»”\"]");
    private static final Pattern BULLET = Pattern.compile("[•●▪◦‣*+–-]\\s+");
    private static final Pattern ITEM =
            Pattern.compile("([•●▪◦‣*+–-]|\\d{1,3}[.)]|\\p{L}[.)])\\s+\\S.*");
    private static final Pattern CUT_WORD = Pattern.compile(".*\\p{Ll}[-\u00ad]");

    /// A line shorter than this part of the longest one ends its paragraph, if a sentence ends too.
    private static final double SHORT = 0.75;

    /// On fewer pages, a line that stands on each is no running title.
    private static final int FEWEST_PAGES = 3;

    private static final int LONGEST_RUNNING_TITLE = 120;

    private PagedText() {}

    /// @return how many page numbers and running titles were dropped
    static int flow(Element body) {
        var pages = body.select("div.page");
        var dropped = dropPageNumbers(pages) + dropRunningTitles(pages);
        for (var page : pages) {
            for (var paragraph : page.select("p:not(:has(img))")) {
                breakUp(paragraph);
            }
        }
        joinAcross(pages);
        pages.unwrap();
        makeLists(body);
        return dropped;
    }

    private static List<Element> written(Element page) {
        return page.select("p:matches(\\S)");
    }

    private static int dropPageNumbers(List<Element> pages) {
        var dropped = 0;
        for (var page : pages) {
            var written = written(page);
            for (var edge :
                    written.isEmpty() ? written : List.of(written.getFirst(), written.getLast())) {
                if (edge.parent() != null && PAGE_NUMBER.matcher(edge.text()).matches()) {
                    edge.remove();
                    dropped++;
                }
            }
        }
        return dropped;
    }

    private static int dropRunningTitles(List<Element> pages) {
        Map<String, List<Element>> edges = new HashMap<>();
        for (var page : pages) {
            var written = written(page);
            if (written.size() > 1) {
                for (var edge : List.of(written.getFirst(), written.getLast())) {
                    if (isSentence(edge)) {
                        continue;
                    }
                    edges.computeIfAbsent(
                                    edge.text().replaceAll("\\d+", "0"), text -> new ArrayList<>())
                            .add(edge);
                }
            }
        }
        var dropped = 0;
        for (var same : edges.values()) {
            if (same.size() >= FEWEST_PAGES && same.size() * 2 > pages.size()) {
                same.forEach(Element::remove);
                dropped += same.size();
            }
        }
        return dropped;
    }

    private static boolean isSentence(Element paragraph) {
        return paragraph.text().length() > LONGEST_RUNNING_TITLE
                || SENTENCE_END.matcher(paragraph.text()).matches();
    }

    /// Makes of the lines of one paragraph as many paragraphs as they are.
    private static void breakUp(Element paragraph) {
        var lines =
                paragraph
                        .wholeText()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        var longest = lines.stream().mapToInt(String::length).max().orElse(0);
        var words = new StringBuilder();
        for (var line : lines) {
            if (!words.isEmpty() && ITEM.matcher(line).matches()) {
                end(paragraph, words);
            }
            append(words, line);
            if (line.length() < longest * SHORT && SENTENCE_END.matcher(line).matches()) {
                end(paragraph, words);
            }
        }
        end(paragraph, words);
        paragraph.remove();
    }

    private static void append(StringBuilder words, String line) {
        var isCut = CUT_WORD.matcher(words).matches() && Character.isLowerCase(line.charAt(0));
        if (isCut) {
            words.setLength(words.length() - 1);
        } else if (!words.isEmpty()) {
            words.append(' ');
        }
        words.append(line);
    }

    private static void end(Element paragraph, StringBuilder words) {
        if (!words.isEmpty()) {
            paragraph.before(new Element("p").text(words.toString()));
            words.setLength(0);
        }
    }

    private static void joinAcross(List<Element> pages) {
        for (int i = 1; i < pages.size(); i++) {
            var before = written(pages.get(i - 1));
            var after = written(pages.get(i));
            if (!before.isEmpty() && !after.isEmpty()) {
                join(before.getLast(), after.getFirst());
            }
        }
    }

    private static void join(Element last, Element first) {
        var goesOn =
                !SENTENCE_END.matcher(last.text()).matches()
                        && Character.isLowerCase(first.text().codePointAt(0));
        if (goesOn && last.select("img").isEmpty() && first.select("img").isEmpty()) {
            var words = new StringBuilder(last.text());
            append(words, first.text());
            last.text(words.toString());
            first.remove();
        }
    }

    private static void makeLists(Element body) {
        for (var paragraph : body.select("p")) {
            var bullet = BULLET.matcher(paragraph.text());
            if (bullet.lookingAt()) {
                var before = paragraph.previousElementSibling();
                var list =
                        before != null && before.normalName().equals("ul")
                                ? before
                                : new Element("ul");
                if (list != before) {
                    paragraph.before(list);
                }
                list.appendElement("li").text(paragraph.text().substring(bullet.end()));
                paragraph.remove();
            }
        }
    }
}
