package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.content.search.RelevanceSet.Judged;
import vn.tinhhoa.content.search.lucene.LuceneSearchIndex;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Chooses weights by one half of the relevance set, one weight after the other, and prints what
/// they are worth on both. What it finds is written into [Weights] by hand.
@Tag("bench")
class RelevanceTuningBench {

    private static final float[] STEPS = {0.5f, 0.75f, 1.33f, 2f};
    private static final int ROUNDS = 2;
    private static final List<Typing> TYPINGS =
            List.of(Typing.WITH_MARKS, Typing.WITHOUT_MARKS, Typing.ONE_TYPO);
    private static final List<String> NAMES =
            List.of("exact", "foldBesideExact", "foldAlone", "pair", "tri", "fuzzy", "title");

    @TempDir private Path directory;

    @Test
    void chooses_weights() {
        var set = RelevanceSet.read();
        var plain = set.queries().stream().filter(query -> query.kind().isEmpty()).toList();
        var chooseBy = RelevanceSet.toChooseBy(plain);
        try (var index = open(Weights.MEASURED)) {
            index.put(set.articles());
        }
        var best = asArray(Weights.MEASURED);
        var most = worth(best, chooseBy);
        print("begin", best, most);
        for (var round = 0; round < ROUNDS; round++) {
            for (var which = 0; which < NAMES.size(); which++) {
                for (var step : STEPS) {
                    var tried = best.clone();
                    tried[which] = tried[which] * step;
                    var worth = worth(tried, chooseBy);
                    if (worth > most + 0.0005) {
                        most = worth;
                        best = tried;
                        print(NAMES.get(which), best, worth);
                    }
                }
            }
        }
        for (var typing : TYPINGS) {
            System.out.printf(
                    Locale.ROOT,
                    "tuning | %-14s | chosen by: %.3f | judged by: %.3f, before %.3f%n",
                    typing,
                    worth(best, chooseBy, typing),
                    worth(best, RelevanceSet.toJudgeBy(plain), typing),
                    worth(asArray(Weights.MEASURED), RelevanceSet.toJudgeBy(plain), typing));
        }
        try (var index = open(Weights.MEASURED)) {
            var relevance = new Relevance(index);
            TYPINGS.stream()
                    .flatMap(typing -> relevance.missed(chooseBy, typing).stream())
                    .forEach(line -> System.out.println("tuning | " + line));
        }
        assertThat(most).isPositive();
    }

    private double worth(float[] weights, List<Judged> queries) {
        return TYPINGS.stream()
                .mapToDouble(typing -> worth(weights, queries, typing))
                .average()
                .orElseThrow();
    }

    private double worth(float[] weights, List<Judged> queries, Typing typing) {
        try (var index = open(of(weights))) {
            return new Relevance(index).meanReciprocalRank(queries, typing);
        }
    }

    private SearchIndex open(Weights weights) {
        return LuceneSearchIndex.open(
                directory,
                new QueryPlanner(SearchIndexContractTests.LANGUAGES, Synonyms::builtIn, weights),
                SearchIndexContractTests.ZONE);
    }

    private static void print(String changed, float[] weights, double worth) {
        System.out.printf(Locale.ROOT, "tuning | %-16s | %.4f |", changed, worth);
        for (var which = 0; which < NAMES.size(); which++) {
            System.out.printf(Locale.ROOT, " %s %.3f", NAMES.get(which), weights[which]);
        }
        System.out.println();
    }

    private static float[] asArray(Weights weights) {
        return new float[] {
            weights.exact(),
            weights.foldBesideExact(),
            weights.foldAlone(),
            weights.pair(),
            weights.tri(),
            weights.fuzzy(),
            weights.title()
        };
    }

    private static Weights of(float[] each) {
        var rest = Weights.MEASURED;
        return new Weights(
                each[0],
                each[1],
                each[2],
                each[3],
                each[4],
                each[5],
                each[6],
                rest.reference(),
                rest.main(),
                rest.triBesideMain());
    }
}
