package vn.tinhhoa.portal.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.MarkedText;
import vn.tinhhoa.content.search.SearchHit;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchResult.Facets;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Readers;
import vn.tinhhoa.portal.problem.BadRequestException;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Searches for programs, from any origin.
@RestController
@CrossOrigin(origins = "*")
@Tag(name = "search", description = "What is published, in all its languages")
class SearchApi {

    private final SearchIndex index;
    private final Readers languages;
    private final Frames frames;
    private final Suggesting suggesting;
    private final SearchLimit limit;
    private final SearchHelps helps;

    SearchApi(
            SearchIndex index,
            Readers languages,
            Frames frames,
            Suggesting suggesting,
            SearchLimit limit,
            SearchHelps helps) {
        this.index = index;
        this.languages = languages;
        this.frames = frames;
        this.suggesting = suggesting;
        this.limit = limit;
        this.helps = helps;
    }

    @GetMapping("/api/v1/search")
    @Operation(
            summary = "Search what is published",
            description =
                    "Vietnamese is found with or without its marks. An empty q finds everything,"
                            + " the newest first. A parameter that makes no sense is answered with"
                            + " 400 and application/problem+json (RFC 9457).")
    ResponseEntity<SearchAnswer> search(
            @Parameter(description = "The words, at most 200 characters")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "One of the site's languages; all when left out")
                    @RequestParam(required = false)
                    @Nullable String lang,
            @Parameter(
                            description =
                                    "article (news), event, project, spot, press-release, booklet,"
                                            + " clarification, official-document, profile, page,"
                                            + " dataset or contest")
                    @RequestParam(required = false)
                    @Nullable String kind,
            @Parameter(description = "Key of a topic, as the facets name it")
                    @RequestParam(required = false)
                    @Nullable String topic,
            @Parameter(
                            description =
                                    "Key of a place, as the facets name it; what it was formed from"
                                            + " and what lies in it is found too")
                    @RequestParam(required = false)
                    @Nullable String place,
            @Parameter(description = "From 1; the first 1,000 results can be paged through")
                    @RequestParam(defaultValue = "1")
                    int page,
            @Parameter(description = "Results on a page, 1 to 50")
                    @RequestParam(defaultValue = "10")
                    int size,
            HttpServletRequest request) {
        limit.check(request);
        var query =
                query(q, lang, kind, page, size)
                        .onTopic(blankToNull(topic))
                        .about(blankToNull(place));
        var result = index.search(query);
        var advice = helps.advice(query, result);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(
                        new SearchAnswer(
                                result.total(),
                                result.hits().stream().map(this::item).toList(),
                                facets(result.facets()),
                                result.similar(),
                                advice.nearest(),
                                advice.unknown()));
    }

    @GetMapping("/api/v1/search/suggest")
    @Operation(
            summary = "Suggest places and titles while somebody types",
            description =
                    "At most three places, by a present or a former name that has a word that"
                            + " begins so; then titles that have a word for each typed one that"
                            + " begins so, and documents whose official number does. All with or"
                            + " without their marks.")
    ResponseEntity<Suggestions> suggest(
            @Parameter(description = "What was typed so far, at most 200 characters")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "One of the site's languages; Vietnamese when left out")
                    @RequestParam(required = false)
                    @Nullable String lang,
            HttpServletRequest request) {
        limit.checkSuggesting(request);
        requireShort(q);
        var asked = language(lang);
        var language = asked == null ? LanguageTag.VIETNAMESE : asked;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(suggesting.of(q, language, frames::absolute));
    }

    private static void requireShort(String q) {
        if (q.length() > SearchRequest.LONGEST) {
            throw new BadRequestException("q has more than 200 characters");
        }
    }

    private SearchQuery query(
            String q, @Nullable String lang, @Nullable String kind, int page, int size) {
        requireShort(q);
        if (page < 1) {
            throw new BadRequestException("page counts from 1");
        }
        if (size < 1 || size > SearchQuery.MOST_ON_A_PAGE) {
            throw new BadRequestException("size is 1 to 50");
        }
        return new SearchQuery(
                Normalizer.normalize(q, Normalizer.Form.NFC),
                language(lang),
                SearchRequest.kind(kind),
                null,
                null,
                SearchQuery.Sort.RELEVANCE,
                page,
                size);
    }

    private @Nullable LanguageTag language(@Nullable String lang) {
        if (lang == null || lang.isBlank()) {
            return null;
        }
        return languages
                .named(lang)
                .orElseThrow(() -> new BadRequestException("The site does not publish in " + lang));
    }

    private SearchAnswer.Item item(SearchHit hit) {
        return new SearchAnswer.Item(
                hit.id(),
                hit.externalId(),
                hit.kind().key(),
                hit.language().value(),
                hit.title().plain(),
                frames.absolute(hit.url()),
                html(hit.snippet()),
                hit.publishedAt());
    }

    private static String html(MarkedText text) {
        return text.parts().stream()
                .map(part -> {
                    var escaped = HtmlUtils.htmlEscape(part.text(), "UTF-8");
                    return part.marked() ? "<mark>" + escaped + "</mark>" : escaped;
                })
                .collect(Collectors.joining());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Map<String, Map<String, Long>> facets(Facets facets) {
        var all = new LinkedHashMap<String, Map<String, Long>>();
        all.put("kind", named(facets.kinds(), kind -> kind.key()));
        all.put("section", facets.sections());
        all.put("topic", facets.topics());
        all.put("place", facets.places());
        all.put("lang", named(facets.languages(), LanguageTag::value));
        all.put("year", named(facets.years(), Object::toString));
        return all;
    }

    private static <T> Map<String, Long> named(Map<T, Long> counts, Function<T, String> name) {
        var named = new LinkedHashMap<String, Long>();
        counts.forEach((value, count) -> named.put(name.apply(value), count));
        return named;
    }
}
