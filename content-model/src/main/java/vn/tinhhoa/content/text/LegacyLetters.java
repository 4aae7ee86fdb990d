package vn.tinhhoa.content.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.EnumMap;
import java.util.Map;

/// Turns the blocks of a text that are written in a [LegacyEncoding] into Unicode. A block too
/// short to tell is taken for what most others are.
final class LegacyLetters {

    private static final String BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, figcaption, pre";

    /// So many blocks of one encoding speak for those that are in doubt.
    private static final int FEWEST = 3;

    private LegacyLetters() {}

    /// @return how many blocks were repaired
    static int repair(Element body) {
        Map<LegacyEncoding, Integer> found = new EnumMap<>(LegacyEncoding.class);
        var repaired = 0;
        for (var block : body.select(BLOCKS)) {
            var encoding = LegacyEncoding.of(block.text());
            if (encoding.isPresent()) {
                decode(block, encoding.get());
                found.merge(encoding.get(), 1, Integer::sum);
                repaired++;
            }
        }
        for (var usual : found.entrySet()) {
            if (found.size() == 1 && usual.getValue() >= FEWEST) {
                for (var block : body.select(BLOCKS)) {
                    if (LegacyEncoding.isForeign(block.ownText())) {
                        decode(block, usual.getKey());
                        repaired++;
                    }
                }
            }
        }
        return repaired;
    }

    private static void decode(Element block, LegacyEncoding encoding) {
        block.nodeStream(TextNode.class)
                .filter(text -> LegacyEncoding.isForeign(text.getWholeText()))
                .forEach(text -> text.text(encoding.decode(text.getWholeText())));
    }
}
