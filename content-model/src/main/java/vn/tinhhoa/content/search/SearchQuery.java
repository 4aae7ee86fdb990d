package vn.tinhhoa.content.search;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;

/// What a reader asks for. A filter that is null does not filter; a blank text finds everything,
/// the newest first.
///
/// @param topic key of a topic
/// @param place key of a place; what it was formed from, and what lies in it, is found too
/// @param year the calendar year of publication in the site's zone
/// @param page from 1; results past the first [#REACHABLE] are counted but not given
/// @param size results on a page, 1 to 50
public record SearchQuery(
        String text,
        @Nullable LanguageTag language,
        @Nullable SearchKind kind,
        @Nullable String section,
        @Nullable String topic,
        @Nullable String place,
        @Nullable Integer year,
        Sort sort,
        int page,
        int size) {

    /// How many results can be paged through.
    public static final int REACHABLE = 1000;

    public static final int MOST_ON_A_PAGE = 50;
    private static final int USUAL_SIZE = 10;

    /// In which order results come. Equal ones come newest first, then by id.
    public enum Sort {
        RELEVANCE,
        NEWEST
    }

    public SearchQuery {
        if (page < 1) {
            throw new IllegalArgumentException("Pages count from 1, not " + page);
        }
        if (size < 1 || size > MOST_ON_A_PAGE) {
            throw new IllegalArgumentException("A page has 1 to 50 results, not " + size);
        }
    }

    /// Whatever the topic and place.
    public SearchQuery(
            String text,
            @Nullable LanguageTag language,
            @Nullable SearchKind kind,
            @Nullable String section,
            @Nullable Integer year,
            Sort sort,
            int page,
            int size) {
        this(text, language, kind, section, null, null, year, sort, page, size);
    }

    /// The first ten results in all languages, the best first.
    public static SearchQuery of(String text) {
        return new SearchQuery(
                text, null, null, null, null, null, null, Sort.RELEVANCE, 1, USUAL_SIZE);
    }

    public SearchQuery in(@Nullable LanguageTag wanted) {
        return new SearchQuery(text, wanted, kind, section, topic, place, year, sort, page, size);
    }

    public SearchQuery ofKind(@Nullable SearchKind wanted) {
        return new SearchQuery(
                text, language, wanted, section, topic, place, year, sort, page, size);
    }

    public SearchQuery inSection(@Nullable String wanted) {
        return new SearchQuery(text, language, kind, wanted, topic, place, year, sort, page, size);
    }

    public SearchQuery onTopic(@Nullable String wanted) {
        return new SearchQuery(
                text, language, kind, section, wanted, place, year, sort, page, size);
    }

    public SearchQuery about(@Nullable String wanted) {
        return new SearchQuery(
                text, language, kind, section, topic, wanted, year, sort, page, size);
    }

    public SearchQuery ofYear(@Nullable Integer wanted) {
        return new SearchQuery(
                text, language, kind, section, topic, place, wanted, sort, page, size);
    }

    public SearchQuery sorted(Sort wanted) {
        return new SearchQuery(
                text, language, kind, section, topic, place, year, wanted, page, size);
    }

    public SearchQuery page(int wanted, int resultsOnIt) {
        return new SearchQuery(
                text, language, kind, section, topic, place, year, sort, wanted, resultsOnIt);
    }

    /// How many results come before this page's.
    public long skipped() {
        return (page - 1L) * size;
    }

    /// Does this page begin past what can be reached?
    public boolean isOutOfReach() {
        return skipped() + size > REACHABLE;
    }
}
