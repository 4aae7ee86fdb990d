package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.QueryPlan.Attempt;
import vn.tinhhoa.content.search.QueryPlan.OfLanguage;
import vn.tinhhoa.content.search.QueryWord.Link;
import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.References;
import vn.tinhhoa.content.text.TypingKeys;
import vn.tinhhoa.content.text.VietnameseText;
import vn.tinhhoa.content.text.Words;
import vn.tinhhoa.content.text.Words.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Understands what a reader typed: which words, read in which ways, looked for in which views with
/// which weights.
public final class QueryPlanner {

    private static final int MOST_WORDS = 20;
    private static final int MOST_CHARACTERS = 300;
    private static final int MOST_READINGS = 8;
    private static final int MOST_FOREIGN_READINGS = 2;

    private final List<LanguageTag> languages;
    private final Supplier<Synonyms> synonyms;
    private final Weights weights;

    /// @param languages those to search; a document in another is not found
    /// @param synonyms asked at every query, so that what officers edit counts at once
    public QueryPlanner(List<LanguageTag> languages, Supplier<Synonyms> synonyms) {
        this(languages, synonyms, Weights.MEASURED);
    }

    QueryPlanner(List<LanguageTag> languages, Supplier<Synonyms> synonyms, Weights weights) {
        this.languages = List.copyOf(languages);
        this.synonyms = synonyms;
        this.weights = weights;
    }

    /// Another object whenever the same text may be understood otherwise.
    public Object understanding() {
        return synonyms.get();
    }

    public QueryPlan plan(String typed) {
        if (typed.isBlank()) {
            return new QueryPlan(List.of(Attempt.EVERYTHING), Highlighter.NONE);
        }
        var clean = CleanText.of(shortened(typed));
        var words = words(VietnameseText.searchable(clean));
        if (words.isEmpty()) {
            return new QueryPlan(List.of(), Highlighter.NONE);
        }
        var references = References.toFind(clean);
        var readings = readings(words, VietnameseText.carriesMarks(clean));
        return new QueryPlan(
                (References.isNumber(clean) ? Strictness.OF_NUMBERS : Strictness.OF_WORDS)
                        .stream()
                                .map(strictness -> attempt(strictness, readings, references))
                                .toList(),
                highlighter(readings));
    }

    /// Words that were typed are marked wherever they stand, another name for them only as a whole.
    private static Highlighter highlighter(List<Understood> readings) {
        return new Highlighter(
                readings.stream()
                        .filter(read -> read.name().isEmpty())
                        .flatMap(read -> read.words().stream())
                        .toList(),
                readings.stream()
                        .map(Understood::name)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
    }

    private Attempt attempt(
            Strictness strictness, List<Understood> readings, Set<String> references) {
        return new Attempt(
                false,
                languages.stream()
                        .map(language -> part(language, strictness, readings, references))
                        .toList(),
                strictness == Strictness.SIMILAR);
    }

    private OfLanguage part(
            LanguageTag language,
            Strictness strictness,
            List<Understood> readings,
            Set<String> references) {
        var family = Family.of(language);
        return new OfLanguage(
                language,
                readings.stream()
                        .filter(read -> family == Family.VIETNAMESE || !read.isDecoded())
                        .limit(family == Family.VIETNAMESE ? MOST_READINGS : MOST_FOREIGN_READINGS)
                        .map(read -> {
                            var clauses =
                                    new ReadingClauses(
                                            read.words(),
                                            references,
                                            strictness,
                                            read.lesser() ? weights.lessened() : weights);
                            return switch (family) {
                                case VIETNAMESE -> clauses.vietnamese(read.marked());
                                case ANALYSED -> clauses.analysed();
                                case PLAIN -> clauses.plain();
                            };
                        })
                        .toList());
    }

    private List<Understood> readings(List<QueryWord> words, boolean marked) {
        var names = synonyms.get();
        var readings = new ArrayList<Understood>();
        readings.add(new Understood(names.recognised(words), List.of(), marked, false));
        var decoded = words.stream().map(QueryPlanner::decoded).toList();
        if (!marked && !decoded.equals(words)) {
            readings.add(new Understood(names.recognised(decoded), List.of(), true, false));
        }
        for (var base : List.copyOf(readings)) {
            for (var other : names.alternatives(base.words())) {
                readings.add(
                        new Understood(other.words(), other.name(), base.marked(), other.lesser()));
            }
        }
        return readings.stream().distinct().toList();
    }

    private static QueryWord decoded(QueryWord word) {
        return TypingKeys.decoded(word.text())
                .map(syllable -> new QueryWord(syllable, Kind.LETTERS, word.link(), true))
                .orElse(word);
    }

    private static List<QueryWord> words(String searchable) {
        var words = new ArrayList<QueryWord>();
        var end = -1;
        for (var word : Words.of(searchable)) {
            if (words.size() < MOST_WORDS) {
                var link = word.from() == end ? Link.TOUCHING : Link.APART;
                words.add(new QueryWord(word.text(), word.kind(), link, false));
            }
            end = word.to();
        }
        return words;
    }

    private static String shortened(String typed) {
        return typed.length() <= MOST_CHARACTERS ? typed : typed.substring(0, MOST_CHARACTERS);
    }

    /// One way to understand the query.
    ///
    /// @param name the other name in it; empty when the words are those that were typed
    /// @param marked are there Vietnamese marks in it?
    /// @param lesser is it ranked below the others?
    private record Understood(
            List<QueryWord> words, List<QueryWord> name, boolean marked, boolean lesser) {

        boolean isDecoded() {
            return words.stream().anyMatch(QueryWord::meant);
        }
    }
}
