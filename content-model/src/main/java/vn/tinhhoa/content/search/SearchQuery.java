package vn.tinhhoa.content.search;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;

/// What a reader asks for. A filter that is null does not filter; a blank text finds everything,
/// the newest first.
///
/// @param year the calendar year of publication in the site's zone
/// @param page from 1; results past the first [#REACHABLE] are counted but not given
/// @param size results on a page, 1 to 50
public record SearchQuery(
        String text,
        @Nullable LanguageTag language,
        @Nullable SearchKind kind,
        @Nullable String section,
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

    /// The first ten results in all languages, the best first.
    public static SearchQuery of(String text) {
        return new SearchQuery(text, null, null, null, null, Sort.RELEVANCE, 1, USUAL_SIZE);
    }

    public SearchQuery in(@Nullable LanguageTag wanted) {
        return new SearchQuery(text, wanted, kind, section, year, sort, page, size);
    }

    public SearchQuery ofKind(@Nullable SearchKind wanted) {
        return new SearchQuery(text, language, wanted, section, year, sort, page, size);
    }

    public SearchQuery inSection(@Nullable String wanted) {
        return new SearchQuery(text, language, kind, wanted, year, sort, page, size);
    }

    public SearchQuery ofYear(@Nullable Integer wanted) {
        return new SearchQuery(text, language, kind, section, wanted, sort, page, size);
    }

    public SearchQuery sorted(Sort wanted) {
        return new SearchQuery(text, language, kind, section, year, wanted, page, size);
    }

    public SearchQuery page(int wanted, int resultsOnIt) {
        return new SearchQuery(text, language, kind, section, year, sort, wanted, resultsOnIt);
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
