package vn.tinhhoa.portal.search;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.place.Called;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.place.Place;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.Slug;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.place.PlacePaths;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Says what a reader may be about to type: names of places, present and former, and titles.
@Component
class Suggesting {

    private static final int MOST_PLACES = 3;

    private final SearchIndex index;
    private final Gazetteer places;
    private final Words words;

    Suggesting(SearchIndex index, Gazetteer places, Words words) {
        this.index = index;
        this.places = places;
        this.words = words;
    }

    /// @param typed so far
    /// @param address makes the address of a page of its path
    Suggestions of(String typed, LanguageTag language, UnaryOperator<String> address) {
        var letters = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var named =
                places.beginning(letters, MOST_PLACES).stream()
                        .map(called -> place(called, language, address));
        var titled =
                index.suggest(letters, language, Suggestions.MOST).stream()
                        .map(one ->
                                new Suggestions.Item(
                                        one.title(), one.kind().key(), address.apply(one.url())));
        return new Suggestions(
                Stream.concat(named, titled).distinct().limit(Suggestions.MOST).toList());
    }

    private Suggestions.Item place(
            Called called, LanguageTag language, UnaryOperator<String> address) {
        var place = called.place();
        if (place.isPresent() && !called.former()) {
            return item(place.name(language), place.key(), language, address);
        }
        var former =
                language.equals(LanguageTag.VIETNAMESE)
                        ? called.name()
                        : Folding.romanised(called.name());
        var present = present(called);
        var names = String.join(", ", present.stream().map(now -> now.name(language)).toList());
        return item(
                words.say(language, "search.place-now", former, names),
                present.size() == 1 ? present.getFirst().key() : Slug.of(called.name()),
                language,
                address);
    }

    /// A name from before may live on in several places.
    private List<Place> present(Called called) {
        return called.former()
                ? places.formedFrom(Slug.of(called.name()))
                : places.present(called.place());
    }

    private static Suggestions.Item item(
            String title, String key, LanguageTag language, UnaryOperator<String> address) {
        return new Suggestions.Item(title, "place", address.apply(PlacePaths.of(language, key)));
    }
}
