package vn.tinhhoa.admin.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.place.Place;
import vn.tinhhoa.content.topic.SiteTopics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a writer may say that an article is about.
@Component
class SubjectChoices {

    private final SiteTopics topics;
    private final Gazetteer places;

    SubjectChoices(SiteTopics topics, Gazetteer places) {
        this.topics = topics;
        this.places = places;
    }

    /// One thing to choose.
    ///
    /// @param more tells apart what is named alike; may be empty
    public record Choice(String key, String name, String more, boolean chosen) {}

    /// Those chosen go first, so that they are seen at once.
    List<Choice> topics(FactsForm facts, Locale locale) {
        var language = LanguageTag.of(locale.toLanguageTag());
        return chosenFirst(
                topics.all().stream()
                        .map(topic ->
                                new Choice(
                                        topic.key(),
                                        topic.name(language),
                                        "",
                                        facts.topics().contains(topic.key()))));
    }

    List<Choice> places(FactsForm facts, Locale locale) {
        var language = LanguageTag.of(locale.toLanguageTag());
        return chosenFirst(
                places.all().stream()
                        .map(place ->
                                new Choice(
                                        place.key(),
                                        place.name(language),
                                        more(place, language),
                                        facts.places().contains(place.key()))));
    }

    private String more(Place place, LanguageTag language) {
        var near =
                place.isPresent() ? places.parent(place).stream() : places.present(place).stream();
        return String.join(", ", near.map(other -> other.name(language)).toList());
    }

    private static List<Choice> chosenFirst(Stream<Choice> choices) {
        var all = choices.toList();
        return Stream.concat(
                        all.stream().filter(Choice::chosen),
                        all.stream().filter(choice -> !choice.chosen()))
                .toList();
    }
}
