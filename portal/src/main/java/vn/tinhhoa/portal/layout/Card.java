package vn.tinhhoa.portal.layout;

import org.jspecify.annotations.Nullable;

/// An article as lists show it.
///
/// @param lang of title and summary
/// @param picture all of it; thumbnail the same cut for a card
/// @param section its name; empty where that is said already
public record Card(
        String href,
        String lang,
        String title,
        String summary,
        String section,
        @Nullable Picture picture,
        @Nullable Picture thumbnail,
        String origin,
        Words.Moment published) {

    Card withoutSection() {
        return new Card(href, lang, title, summary, "", picture, thumbnail, origin, published);
    }
}
