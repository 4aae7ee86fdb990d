package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One page of results.
///
/// @param total how many there are on all pages
/// @param similar has nothing the words that were asked for, so that these results only resemble
///   it?
public record SearchResult(long total, List<SearchHit> hits, Facets facets, boolean similar) {

    public static final SearchResult NOTHING = new SearchResult(0, List.of(), Facets.NONE);

    public SearchResult {
        hits = List.copyOf(hits);
    }

    public SearchResult(long total, List<SearchHit> hits, Facets facets) {
        this(total, hits, facets, false);
    }

    SearchResult onlySimilar() {
        return new SearchResult(total, hits, facets, true);
    }

    /// How many results each other language has, the most first: for a reader whose own has few.
    public Map<LanguageTag, Long> inOtherLanguages(LanguageTag than) {
        var others = new LinkedHashMap<>(facets.languages());
        others.remove(than);
        return others;
    }

    /// Nothing matches, whatever one filter says: time for the next attempt.
    boolean foundNothing() {
        return total == 0 && facets.equals(Facets.NONE);
    }

    /// How the results divide. Each facet is counted as if its own filter were not set, so that a
    /// reader sees what the other choices would give. The most frequent value comes first, equal
    /// ones in their natural order; years come newest first.
    public record Facets(
            Map<SearchKind, Long> kinds,
            Map<String, Long> sections,
            Map<String, Long> topics,
            Map<String, Long> places,
            Map<LanguageTag, Long> languages,
            Map<Integer, Long> years) {

        public static final Facets NONE =
                new Facets(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

        public Facets {
            kinds = ordered(kinds, mostFirst());
            sections = ordered(sections, mostFirst());
            topics = ordered(topics, mostFirst());
            places = ordered(places, mostFirst());
            languages = ordered(languages, mostFirst());
            years = ordered(years, Map.Entry.<Integer, Long>comparingByKey().reversed());
        }

        private static <K extends Comparable<? super K>>
                Comparator<Map.Entry<K, Long>> mostFirst() {
            return Map.Entry.<K, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey());
        }

        private static <K> Map<K, Long> ordered(
                Map<K, Long> counts, Comparator<Map.Entry<K, Long>> order) {
            var ordered = new LinkedHashMap<K, Long>();
            counts.entrySet().stream()
                    .sorted(order)
                    .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
            return Collections.unmodifiableMap(ordered);
        }
    }
}
