package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.QueryPlan.OfLanguage;
import vn.tinhhoa.content.search.QueryPlan.Reading;
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

    private static final int MOST_WORDS = 32;
    private static final int MOST_CHARACTERS = 300;
    private static final int MOST_READINGS = 6;

    private final List<LanguageTag> languages;
    private final Supplier<Synonyms> synonyms;

    /// @param languages those to search; a document in another is not found
    /// @param synonyms asked at every query, so that what officers edit counts at once
    public QueryPlanner(List<LanguageTag> languages, Supplier<Synonyms> synonyms) {
        this.languages = List.copyOf(languages);
        this.synonyms = synonyms;
    }

    public QueryPlan plan(String typed) {
        if (typed.isBlank()) {
            return new QueryPlan(true, List.of(), new Highlighter(List.of()));
        }
        var clean = CleanText.of(shortened(typed));
        var words = words(VietnameseText.searchable(clean));
        if (words.isEmpty()) {
            return new QueryPlan(false, List.of(), new Highlighter(List.of()));
        }
        var references = References.toFind(clean);
        var readings = readings(words, VietnameseText.carriesMarks(clean));
        return new QueryPlan(
                false,
                languages.stream().map(language -> plan(language, readings, references)).toList(),
                new Highlighter(readings.stream().flatMap(read -> read.words().stream()).toList()));
    }

    private static OfLanguage plan(
            LanguageTag language, List<Understood> readings, Set<String> references) {
        return new OfLanguage(
                language,
                readings.stream().map(read -> reading(language, read, references)).toList());
    }

    private static Reading reading(
            LanguageTag language, Understood understood, Set<String> references) {
        var clauses = new ReadingClauses(understood.words(), references);
        return switch (Family.of(language)) {
            case VIETNAMESE -> clauses.vietnamese(understood.marked());
            case ANALYSED -> clauses.analysed();
            case PLAIN -> clauses.plain();
        };
    }

    private List<Understood> readings(List<QueryWord> words, boolean marked) {
        var readings = new ArrayList<Understood>();
        readings.add(new Understood(words, marked));
        var decoded = words.stream().map(QueryPlanner::decoded).toList();
        if (!decoded.equals(words)) {
            readings.add(new Understood(decoded, true));
        }
        for (var base : List.copyOf(readings)) {
            for (var alternative : synonyms.get().alternatives(base.words())) {
                readings.add(new Understood(alternative, base.marked()));
            }
        }
        return readings.stream().distinct().limit(MOST_READINGS).toList();
    }

    private static QueryWord decoded(QueryWord word) {
        return TypingKeys.decoded(word.text())
                .map(syllable -> new QueryWord(syllable, Kind.LETTERS, word.joined(), true))
                .orElse(word);
    }

    private static List<QueryWord> words(String searchable) {
        var words = new ArrayList<QueryWord>();
        var end = -1;
        for (var word : Words.of(searchable)) {
            if (words.size() < MOST_WORDS) {
                words.add(new QueryWord(word.text(), word.kind(), word.from() == end, false));
            }
            end = word.to();
        }
        return words;
    }

    private static String shortened(String typed) {
        return typed.length() <= MOST_CHARACTERS ? typed : typed.substring(0, MOST_CHARACTERS);
    }

    private record Understood(List<QueryWord> words, boolean marked) {}
}
