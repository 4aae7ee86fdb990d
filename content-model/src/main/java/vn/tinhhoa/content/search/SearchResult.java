package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One page of results.
///
/// @param total how many there are on all pages
public record SearchResult(long total, List<SearchHit> hits, Facets facets) {

    public SearchResult {
        hits = List.copyOf(hits);
    }

    /// How many results each other language has, the most first: for a reader whose own has few.
    public Map<LanguageTag, Long> inOtherLanguages(LanguageTag than) {
        var others = new LinkedHashMap<>(facets.languages());
        others.remove(than);
        return others;
    }

    /// Nothing matches, in this language or another: time to try the loose condition.
    public boolean foundNothing() {
        return total == 0 && facets.languages().isEmpty();
    }

    /// How the results divide. Each facet is counted as if its own filter were not set, so that a
    /// reader sees what the other choices would give. The most frequent value comes first, equal
    /// ones in their natural order; years come newest first.
    public record Facets(
            Map<SearchKind, Long> kinds,
            Map<String, Long> sections,
            Map<LanguageTag, Long> languages,
            Map<Integer, Long> years) {

        public static final Facets NONE = new Facets(Map.of(), Map.of(), Map.of(), Map.of());
    }
}
