package vn.tinhhoa.portal.place;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.place.Place;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.text.Slug;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Gathers what the pages of places need.
@Component
class PlacePages {

    private static final int SIZE = 12;

    private final Gazetteer places;
    private final PublishedArticles articles;
    private final SiteLanguages languages;
    private final Frames frames;
    private final Cards cards;
    private final Words words;
    private final ZoneId zone;

    PlacePages(
            Gazetteer places,
            PublishedArticles articles,
            SiteLanguages languages,
            Frames frames,
            Cards cards,
            Words words,
            SiteProperties site) {
        this.places = places;
        this.articles = articles;
        this.languages = languages;
        this.frames = frames;
        this.cards = cards;
        this.words = words;
        this.zone = site.zone();
    }

    /// @param number of the page of articles, from 1
    /// @throws NotFoundException when there is no such page
    PlacePage of(Reader reader, Place place, int number) {
        var language = reader.language();
        var about = places.meaning(place);
        var total = articles.countAbout(language, about);
        var last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        if (number < 1 || number > last) {
            throw new NotFoundException(place.key() + " has no page " + number);
        }
        return new PlacePage(
                frame(reader, place.key(), place.name(language), number),
                place.name(language),
                words.say(language, "place.kind." + place.kind().key()),
                places.parent(place).map(parent -> PlacePaths.link(language, parent)).orElse(null),
                day(language, place.since()),
                place.formerNames(),
                languages.all().stream()
                        .filter(other -> !other.equals(language))
                        .flatMap(other ->
                                place.names().in(other).stream()
                                        .map(name -> new PlacePage.Name(other.value(), name)))
                        .filter(name -> !name.name().equals(place.name(language)))
                        .toList(),
                Optional.ofNullable(place.position()).map(Object::toString).orElse(""),
                places.within(place).stream()
                        .filter(Place::isPresent)
                        .map(inner -> PlacePaths.link(language, inner))
                        .toList(),
                cards.of(language, articles.about(language, about, number - 1, SIZE)),
                Pager.of(
                        number,
                        last,
                        total,
                        other -> WebAddress.encoded(path(language, place.key(), other))));
    }

    /// @param former null where only its name is known
    DividedPage divided(Reader reader, String key, Optional<Place> former, List<Place> successors) {
        var language = reader.language();
        var name =
                former.map(place -> place.name(language))
                        .or(() -> formerName(key, successors.getFirst()))
                        .orElse(key);
        var until = former.map(Place::until).orElse(successors.getFirst().since());
        return new DividedPage(
                frame(reader, key, name, 1),
                name,
                day(language, until),
                successors.stream().map(place -> PlacePaths.link(language, place)).toList());
    }

    private static Optional<String> formerName(String key, Place successor) {
        return successor.formerNames().stream()
                .filter(name -> Slug.of(name).equals(key))
                .findFirst();
    }

    private Frame frame(Reader reader, String key, String name, int number) {
        var language = reader.language();
        var title = number == 1 ? name : name + " · " + words.say(language, "section.page", number);
        return frames.of(
                reader,
                frames.everywhere(
                        title,
                        words.say(language, "place.description", name),
                        language,
                        other -> path(other, key, other.equals(language) ? number : 1)),
                path(language, key, number),
                null,
                other -> path(other, key, 1));
    }

    private @Nullable Moment day(LanguageTag language, @Nullable LocalDate day) {
        return day == null ? null : words.day(language, day.atStartOfDay(zone).toInstant());
    }

    private static String path(LanguageTag language, String key, int number) {
        var path = PlacePaths.of(language, key);
        return number == 1 ? path : path + "?page=" + number;
    }
}
