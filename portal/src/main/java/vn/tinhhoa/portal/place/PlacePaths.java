package vn.tinhhoa.portal.place;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.place.Place;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.WebAddress;

/// Where places are found.
public final class PlacePaths {

    private PlacePaths() {}

    public static String of(LanguageTag language, String key) {
        return "/" + language + "/place/" + key;
    }

    public static Link link(LanguageTag language, Place place) {
        return new Link(place.name(language), WebAddress.encoded(of(language, place.key())));
    }
}
