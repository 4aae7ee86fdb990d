package vn.tinhhoa.content.search;

import vn.tinhhoa.content.search.Clause.Analysed;
import vn.tinhhoa.content.search.Clause.AtLeast;
import vn.tinhhoa.content.search.Clause.Fuzzy;
import vn.tinhhoa.content.search.Clause.Reference;
import vn.tinhhoa.content.search.Clause.Term;
import vn.tinhhoa.content.search.QueryPlan.Reading;
import vn.tinhhoa.content.search.QueryPlan.Weighted;
import vn.tinhhoa.content.search.QueryWord.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One reading of a query as clauses for each family of languages.
final class ReadingClauses {

    private final List<QueryWord> words;
    private final Set<String> references;
    private final Strictness strictness;
    private final Weights weights;

    ReadingClauses(
            List<QueryWord> words, Set<String> references, Strictness strictness, Weights weights) {
        this.words = words;
        this.references = references;
        this.strictness = strictness;
        this.weights = weights;
    }

    /// @param marked were any Vietnamese marks typed?
    Reading vietnamese(boolean marked) {
        var scores = new ArrayList<Weighted>();
        if (marked) {
            terms(View.EXACT, words.stream().map(QueryWord::text), weights.exact(), scores);
        }
        terms(
                View.FOLD,
                folded(),
                marked ? weights.foldBesideExact() : weights.foldAlone(),
                scores);
        terms(View.PAIR, pairs(), weights.pair(), scores);
        terms(View.TRI, triTokens(word -> !word.isSyllable()), weights.tri(), scores);
        fuzzy(View.FOLD, scores);
        return reading(scores, FillerWords.leftOut(words), this::vietnameseWays);
    }

    Reading analysed() {
        var scores = new ArrayList<Weighted>();
        scores.add(new Weighted(new Analysed(text(words), false), weights.main()));
        terms(View.TRI, triTokens(any -> true), weights.triBesideMain(), scores);
        fuzzy(View.TRI, scores);
        return reading(scores, words, this::analysedWays);
    }

    Reading plain() {
        var scores = new ArrayList<Weighted>();
        terms(View.FOLD, folded(), weights.foldAlone(), scores);
        terms(View.TRI, triTokens(QueryWord::isUnspaced), weights.tri(), scores);
        fuzzy(View.FOLD, scores);
        return reading(scores, words, this::plainWays);
    }

    /// @param needed those of the words that make a document a result
    private Reading reading(
            List<Weighted> scores, List<QueryWord> needed, Function<List<QueryWord>, Clause> ways) {
        terms(View.TITLE, folded(), weights.title(), scores);
        references.forEach(
                key -> scores.add(new Weighted(new Reference(key), weights.reference())));
        var conditions = units(needed).stream().map(ways).distinct().toList();
        var met =
                switch (strictness) {
                    case NUMBER -> new ArrayList<Clause>();
                    case MARKS, WORDS -> most(conditions);
                    case SIMILAR -> similar(conditions);
                };
        references.forEach(key -> met.add(new Reference(key)));
        return new Reading(scores, Clause.anyOf(met));
    }

    private List<Clause> most(List<Clause> conditions) {
        var all = new ArrayList<Clause>();
        all.add(covered(conditions));
        var meant = words.stream().filter(QueryWord::meant).toList();
        if (!meant.isEmpty()) {
            all.add(Clause.anyOf(meant.stream().map(ReadingClauses::asTyped).toList()));
        }
        var met = new ArrayList<Clause>();
        met.add(all.size() == 1 ? all.getFirst() : new AtLeast(2, all));
        return met;
    }

    private List<Clause> similar(List<Clause> conditions) {
        var grams = grams(words);
        var similar = new ArrayList<>(conditions);
        similar.add(new AtLeast((grams.size() * 3 + 4) / 5, tri(grams)));
        return similar;
    }

    private Clause vietnameseWays(List<QueryWord> unit) {
        return strictness == Strictness.MARKS
                ? covered(
                        unit.stream()
                                .map(word -> word.isMarked() ? asTyped(word) : anyMarks(word))
                                .toList())
                : foldWays(unit);
    }

    private static Clause asTyped(QueryWord word) {
        return new Term(View.EXACT, word.text());
    }

    private static Clause anyMarks(QueryWord word) {
        return Clause.anyOf(ways(View.FOLD, word));
    }

    private static Clause foldWays(List<QueryWord> unit) {
        return covered(unit.stream().map(ReadingClauses::anyMarks).toList());
    }

    private static Clause covered(List<Clause> clauses) {
        return clauses.size() == 1
                ? clauses.getFirst()
                : new AtLeast(Coverage.of(clauses.size()), clauses);
    }

    private static List<Clause> ways(View view, QueryWord word) {
        var exact = new Term(view, word.folded());
        return word.mayBeMisspelled()
                ? List.of(exact, new Fuzzy(view, word.folded(), word.edits()))
                : List.of(exact);
    }

    private Clause analysedWays(List<QueryWord> unit) {
        var ways = new ArrayList<Clause>();
        ways.add(new Analysed(text(unit), true));
        if (unit.size() == 1 && unit.getFirst().isLetters()) {
            ways.addAll(ways(View.TRI, unit.getFirst()));
        }
        return Clause.anyOf(ways);
    }

    private Clause plainWays(List<QueryWord> unit) {
        if (unit.stream().allMatch(QueryWord::isLetters)) {
            return covered(unit.stream().map(ReadingClauses::anyMarks).toList());
        }
        return covered(tri(grams(unit)));
    }

    /// The words, those together that touch or are of one name.
    private static List<List<QueryWord>> units(List<QueryWord> words) {
        var units = new ArrayList<List<QueryWord>>();
        for (var word : words) {
            if (word.link() == Link.APART || units.isEmpty()) {
                units.add(new ArrayList<>());
            }
            units.getLast().add(word);
        }
        return units;
    }

    private static String text(List<QueryWord> words) {
        var text = new StringBuilder();
        for (var word : words) {
            text.append(word.link() == Link.TOUCHING || text.isEmpty() ? "" : " ")
                    .append(word.text());
        }
        return text.toString();
    }

    private Stream<String> folded() {
        return words.stream().map(QueryWord::folded);
    }

    private Stream<String> triTokens(Predicate<QueryWord> which) {
        return words.stream().filter(which).flatMap(word -> word.triTokens().stream());
    }

    private Stream<String> pairs() {
        var pairs = new ArrayList<String>();
        for (var second = 1; second < words.size(); second++) {
            pairs.add(words.get(second - 1).folded() + " " + words.get(second).folded());
        }
        return pairs.stream();
    }

    private void fuzzy(View view, List<Weighted> scores) {
        words.stream()
                .filter(QueryWord::mayBeMisspelled)
                .map(word -> new Fuzzy(view, word.folded(), word.edits()))
                .distinct()
                .forEach(clause -> scores.add(new Weighted(clause, weights.fuzzy())));
    }

    private static void terms(
            View view, Stream<String> tokens, float weight, List<Weighted> scores) {
        tokens.distinct().forEach(token -> scores.add(new Weighted(new Term(view, token), weight)));
    }

    private static List<String> grams(List<QueryWord> words) {
        return words.stream().flatMap(word -> word.grams().stream()).distinct().toList();
    }

    private static List<Clause> tri(List<String> grams) {
        return grams.stream().<Clause>map(gram -> new Term(View.TRI, gram)).toList();
    }
}
