package vn.tinhhoa.content.translation;

import vn.tinhhoa.content.article.BlockOrigin;
import vn.tinhhoa.content.text.HtmlBlocks.Block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Pairs the blocks of a source with those of its translation, in order, so that as much as
/// possible belongs together: the same block first, then blocks that share words with what was
/// translated.
final class BlockAlignment {

    /// Below this share of common words two blocks are strangers.
    private static final double ALIKE = 0.3;

    private static final double SAME = 2;

    private final List<Block> source;
    private final List<Block> translated;
    private final List<BlockOrigin> origins;
    private final double[][] best;

    private BlockAlignment(List<Block> source, List<Block> translated, List<BlockOrigin> origins) {
        this.source = source;
        this.translated = translated;
        this.origins = origins;
        this.best = new double[source.size() + 1][translated.size() + 1];
    }

    static List<TranslationRow> rows(
            List<Block> source, List<Block> translated, List<BlockOrigin> origins) {
        return new BlockAlignment(source, translated, origins).rows();
    }

    private List<TranslationRow> rows() {
        var likeness = likeness();
        for (int s = source.size() - 1; s >= 0; s--) {
            for (int t = translated.size() - 1; t >= 0; t--) {
                var apart = Math.max(best[s + 1][t], best[s][t + 1]);
                best[s][t] =
                        likeness[s][t] < ALIKE
                                ? apart
                                : Math.max(apart, likeness[s][t] + best[s + 1][t + 1]);
            }
        }
        var rows = new ArrayList<TranslationRow>();
        int s = 0;
        int t = 0;
        while (s < source.size() || t < translated.size()) {
            if (s < source.size()
                    && t < translated.size()
                    && likeness[s][t] >= ALIKE
                    && best[s][t] == likeness[s][t] + best[s + 1][t + 1]) {
                rows.add(row(source.get(s), t++));
                s++;
            } else if (s < source.size()
                    && (t == translated.size() || best[s][t] == best[s + 1][t])) {
                rows.add(TranslationRow.ofBody(source.get(s++), BlockOrigin.NONE, ""));
            } else {
                rows.add(TranslationRow.ofBody(null, origins.get(t), html(t++)));
            }
        }
        return rows;
    }

    private TranslationRow row(Block block, int t) {
        return TranslationRow.ofBody(block, origins.get(t), html(t));
    }

    private String html(int t) {
        return translated.get(t).html();
    }

    private double[][] likeness() {
        var sourceWords = source.stream().map(block -> words(block.html())).toList();
        var originWords = origins.stream().map(origin -> words(origin.html())).toList();
        var likeness = new double[source.size()][translated.size()];
        for (int s = 0; s < source.size(); s++) {
            for (int t = 0; t < translated.size(); t++) {
                likeness[s][t] =
                        source.get(s).hash().equals(origins.get(t).hash())
                                ? SAME
                                : share(sourceWords.get(s), originWords.get(t));
            }
        }
        return likeness;
    }

    private static double share(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var common = one.stream().filter(other::contains).count();
        return (double) common / Math.max(one.size(), other.size());
    }

    private static Set<String> words(String html) {
        var words = new HashSet<String>();
        for (var word :
                html.replaceAll("<[^>]*>", " ")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
