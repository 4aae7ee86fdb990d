package vn.tinhhoa.portal.place;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.util.List;

/// A place, what it was formed from, and what is written about it.
///
/// @param kind what it is, in the reader's language
/// @param parent where it lies; null for provinces
/// @param formedFrom names of former places
/// @param names in the site's other languages
/// @param within places that lie in it
public record PlacePage(
        Frame frame,
        String title,
        String kind,
        @Nullable Link parent,
        @Nullable Moment since,
        List<String> formedFrom,
        List<Name> names,
        String position,
        List<Link> within,
        List<Card> cards,
        Pager pager) {

    public record Name(String language, String name) {}
}
