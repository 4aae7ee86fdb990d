package vn.tinhhoa.portal.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.place.Place;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchResult.Facets;
import vn.tinhhoa.content.topic.SiteTopics;
import vn.tinhhoa.content.topic.Topic;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.search.SearchPage.Choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The ways to narrow a search by what things are and what they are about, the most frequent first.
@Component
class SubjectFacets {

    private static final int MOST = 12;

    private final SiteTopics topics;
    private final Gazetteer places;
    private final Words words;

    SubjectFacets(SiteTopics topics, Gazetteer places, Words words) {
        this.topics = topics;
        this.places = places;
        this.words = words;
    }

    List<Choice> kinds(
            LanguageTag language, SearchRequest wanted, SearchQuery query, Facets facets) {
        return facets.kinds().entrySet().stream()
                .map(kind -> {
                    var key = kind.getKey().key();
                    var current = kind.getKey() == query.kind();
                    return new Choice(
                            words.say(language, "search.kind." + key),
                            wanted.ofKind(current ? null : key).address(language),
                            kind.getValue(),
                            current);
                })
                .toList();
    }

    List<Choice> topics(
            LanguageTag language, SearchRequest wanted, SearchQuery query, Facets facets) {
        return named(
                facets.topics(),
                query.topic(),
                key -> topics.byKey(key).map((Topic topic) -> topic.name(language)),
                key -> wanted.onTopic(key).address(language));
    }

    List<Choice> places(
            LanguageTag language, SearchRequest wanted, SearchQuery query, Facets facets) {
        return named(
                facets.places(),
                query.place(),
                key -> places.byKey(key).map((Place place) -> place.name(language)),
                key -> wanted.about(key).address(language));
    }

    /// What has no name any more is left out; the one chosen stays, however rare it is.
    private static List<Choice> named(
            Map<String, Long> counts,
            @Nullable String chosen,
            Function<String, Optional<String>> name,
            Function<@Nullable String, String> address) {
        var best = counts.entrySet().stream().limit(MOST).map(Map.Entry::getKey).toList();
        return counts.entrySet().stream()
                .filter(each -> best.contains(each.getKey()) || each.getKey().equals(chosen))
                .flatMap(each ->
                        name.apply(each.getKey()).stream()
                                .map(label -> {
                                    var current = each.getKey().equals(chosen);
                                    return new Choice(
                                            label,
                                            address.apply(current ? null : each.getKey()),
                                            each.getValue(),
                                            current);
                                }))
                .toList();
    }
}
