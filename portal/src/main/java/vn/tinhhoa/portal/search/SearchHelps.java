package vn.tinhhoa.portal.search;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.place.Place;
import vn.tinhhoa.content.search.Advice;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchResult;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.place.PlacePaths;
import vn.tinhhoa.portal.search.SearchPage.Choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Leads to the place that a search names, and explains why one found nothing or little, and what
/// to try.
@Component
class SearchHelps {

    private static final int FEW = 3;
    private static final int MOST_WORDS = 6;
    private static final int MOST_PLACES = 4;

    private final SearchIndex index;
    private final Sections sections;
    private final Gazetteer places;
    private final Words words;

    SearchHelps(SearchIndex index, Sections sections, Gazetteer places, Words words) {
        this.index = index;
        this.sections = sections;
        this.places = places;
        this.words = words;
    }

    /// What the index advises on a result that has little. A place's name is spelled right.
    Advice advice(SearchQuery query, SearchResult result) {
        var few = result.similar() || result.total() <= FEW;
        var asked = query.language() == null ? LanguageTag.VIETNAMESE : query.language();
        return few && query.page() == 1 && !query.text().isBlank() && places(query).isEmpty()
                ? index.advise(query.text(), asked)
                : Advice.NONE;
    }

    SearchHelp of(
            LanguageTag language, SearchRequest wanted, SearchQuery query, SearchResult result) {
        var advice = advice(query, result);
        var nearest = advice.nearest();
        return new SearchHelp(
                places(query).stream().map(place -> PlacePaths.link(language, place)).toList(),
                nearest == null
                        ? null
                        : new Link(nearest, wanted.saying(nearest).address(language)),
                result.similar() && result.total() > 0,
                String.join(", ", advice.unknown()),
                result.similar() || result.total() == 0
                        ? ways(language, wanted, query, result)
                        : List.of());
    }

    private List<Place> places(SearchQuery query) {
        return query.page() == 1
                ? places.presentOfName(query.text()).stream().limit(MOST_PLACES).toList()
                : List.of();
    }

    private List<Choice> ways(
            LanguageTag language, SearchRequest wanted, SearchQuery query, SearchResult result) {
        return Stream.concat(
                        withoutFilters(language, wanted, query, result).stream(),
                        withoutWords(language, wanted, query).stream())
                .filter(way -> way.count() > 0)
                .toList();
    }

    private List<Choice> withoutFilters(
            LanguageTag language, SearchRequest wanted, SearchQuery query, SearchResult result) {
        var ways = new ArrayList<Choice>();
        var facets = result.facets();
        var section = query.section();
        if (result.total() == 0 && section != null) {
            var name = sections.byKey(section).map(one -> one.name(language)).orElse(section);
            ways.add(
                    way(
                            words.say(language, "search.without-section", name),
                            wanted.inSection(null).address(language),
                            sum(facets.sections().values())));
        }
        if (result.total() == 0 && query.year() != null) {
            ways.add(
                    way(
                            words.say(language, "search.without-year", query.year().toString()),
                            wanted.ofYear(null).address(language),
                            sum(facets.years().values())));
        }
        if (result.total() == 0 && query.kind() != null) {
            ways.add(
                    way(
                            words.say(language, "search.without-kind"),
                            wanted.ofKind(null).address(language),
                            sum(facets.kinds().values())));
        }
        if (ways.size() > 1 && ways.stream().allMatch(way -> way.count() == 0)) {
            ways.add(
                    way(
                            words.say(language, "search.without-filters"),
                            wanted.widest().address(language),
                            count(query.text(), language)));
        }
        return ways;
    }

    private List<Choice> withoutWords(
            LanguageTag language, SearchRequest wanted, SearchQuery query) {
        var each = List.of(query.text().strip().split("\\s+"));
        if (each.size() < 2 || each.size() > MOST_WORDS) {
            return List.of();
        }
        return IntStream.range(0, each.size())
                .mapToObj(at -> {
                    var rest =
                            IntStream.range(0, each.size())
                                    .filter(other -> other != at)
                                    .mapToObj(each::get)
                                    .collect(Collectors.joining(" "));
                    return way(
                            words.say(language, "search.without-word", each.get(at)),
                            wanted.widest().saying(rest).address(language),
                            count(rest, language));
                })
                .toList();
    }

    /// How much has all the words.
    private long count(String text, LanguageTag language) {
        var found = index.search(SearchQuery.of(text).in(language).page(1, 1));
        return found.similar() ? 0 : found.total();
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(count -> count).sum();
    }

    private static Choice way(String label, String href, long count) {
        return new Choice(label, href, count, false);
    }
}
