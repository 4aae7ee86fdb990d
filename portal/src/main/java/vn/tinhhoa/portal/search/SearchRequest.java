package vn.tinhhoa.portal.search;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.SearchKind;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.problem.BadRequestException;

import java.text.Normalizer;

/// What a reader's browser asks the search page for.
///
/// @param q the words
/// @param kind of thing, such as `article`
/// @param section key of a section
/// @param topic key of a topic
/// @param place key of a place
/// @param year of publication
/// @param page from 1
public record SearchRequest(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String section,
        @Nullable String topic,
        @Nullable String place,
        @Nullable Integer year,
        @Nullable Integer page) {

    static final int LONGEST = 200;
    private static final int SIZE = 10;

    String words() {
        if (q == null) {
            return "";
        }
        var composed = Normalizer.normalize(q, Normalizer.Form.NFC).strip();
        return composed.length() > LONGEST ? composed.substring(0, LONGEST) : composed;
    }

    int pageNumber() {
        return page == null ? 1 : page;
    }

    SearchQuery query(LanguageTag language) {
        if (pageNumber() < 1) {
            throw new BadRequestException("page counts from 1");
        }
        return new SearchQuery(
                words(),
                language,
                kind(kind),
                blankToNull(section),
                blankToNull(topic),
                blankToNull(place),
                year,
                SearchQuery.Sort.RELEVANCE,
                pageNumber(),
                SIZE);
    }

    static @Nullable SearchKind kind(@Nullable String key) {
        var wanted = blankToNull(key);
        if (wanted == null) {
            return null;
        }
        try {
            return SearchKind.of(wanted);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException("There is no kind " + wanted);
        }
    }

    SearchRequest inSection(@Nullable String wanted) {
        return new SearchRequest(q, kind, wanted, topic, place, year, null);
    }

    SearchRequest ofKind(@Nullable String wanted) {
        return new SearchRequest(q, wanted, section, topic, place, year, null);
    }

    SearchRequest onTopic(@Nullable String wanted) {
        return new SearchRequest(q, kind, section, wanted, place, year, null);
    }

    SearchRequest about(@Nullable String wanted) {
        return new SearchRequest(q, kind, section, topic, wanted, year, null);
    }

    SearchRequest ofYear(@Nullable Integer wanted) {
        return new SearchRequest(q, kind, section, topic, place, wanted, null);
    }

    SearchRequest onPage(int wanted) {
        return new SearchRequest(q, kind, section, topic, place, year, wanted);
    }

    /// Other words with the same filters.
    SearchRequest saying(String wanted) {
        return new SearchRequest(wanted, kind, section, topic, place, year, null);
    }

    /// The same words without the filters.
    SearchRequest widest() {
        return new SearchRequest(q, null, null, null, null, null, null);
    }

    /// Its address in a language, encoded.
    String address(LanguageTag language) {
        var address = new StringBuilder("/" + language + "/search?q=" + WebAddress.value(words()));
        append(address, "kind", blankToNull(kind));
        append(address, "section", blankToNull(section));
        append(address, "topic", blankToNull(topic));
        append(address, "place", blankToNull(place));
        append(address, "year", year);
        append(address, "page", page == null || page == 1 ? null : page);
        return address.toString();
    }

    private static void append(StringBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.append('&').append(name).append('=').append(WebAddress.value(value.toString()));
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
