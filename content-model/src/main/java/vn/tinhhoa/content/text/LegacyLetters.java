package vn.tinhhoa.content.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Turns the blocks of a text that are written in a [LegacyEncoding] into Unicode. A block too
/// short to tell is taken for what most others are, if it reads better so than as it stands.
public final class LegacyLetters {

    private static final String BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, figcaption, pre";

    /// So many blocks of one encoding speak for those that are in doubt.
    private static final int FEWEST = 3;

    private LegacyLetters() {}

    /// A text in Unicode.
    ///
    /// @param blocks how many of its blocks, title and summary counted, were in an old encoding
    public record Repaired(String title, String summary, SafeHtml body, int blocks) {}

    /// Title, summary and body, judged together: each helps to tell what the others are.
    public static Repaired repaired(String title, String summary, SafeHtml body) {
        var document = Jsoup.parseBodyFragment("<p></p><p></p>" + body.value());
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var all = document.body();
        var first = Objects.requireNonNull(all.firstElementChild()).text(title);
        var second = Objects.requireNonNull(first.nextElementSibling()).text(summary);
        var blocks = repair(all);
        if (blocks == 0) {
            return new Repaired(title, summary, body, 0);
        }
        first.remove();
        second.remove();
        return new Repaired(
                first.wholeText(), second.wholeText(), new SafeHtml(all.html()), blocks);
    }

    /// @return how many blocks were repaired
    static int repair(Element body) {
        Map<LegacyEncoding, Integer> found = new EnumMap<>(LegacyEncoding.class);
        Set<Element> repaired = new HashSet<>();
        for (var block : body.select(BLOCKS)) {
            var encoding = LegacyEncoding.of(block.text());
            if (encoding.isPresent()) {
                decode(block, encoding.get());
                found.merge(encoding.get(), 1, Integer::sum);
                repaired.addAll(block.select(BLOCKS));
            }
        }
        if (found.size() == 1) {
            found.forEach((usual, blocks) -> {
                if (blocks >= FEWEST) {
                    repairDoubtful(body, usual, repaired);
                }
            });
        }
        return repaired.size();
    }

    private static void repairDoubtful(Element body, LegacyEncoding usual, Set<Element> repaired) {
        for (var block : body.select(BLOCKS)) {
            if (!repaired.contains(block) && usual.explains(block.ownText())) {
                decode(block, usual);
                repaired.add(block);
            }
        }
    }

    private static void decode(Element block, LegacyEncoding encoding) {
        block.nodeStream(TextNode.class)
                .filter(text -> LegacyEncoding.isForeign(text.getWholeText()))
                .forEach(text -> text.text(encoding.decode(text.getWholeText())));
    }
}
