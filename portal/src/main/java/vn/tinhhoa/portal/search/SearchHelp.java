package vn.tinhhoa.portal.search;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.search.SearchPage.Choice;

import java.util.List;

/// What leads a reader on from a search: to the place that it names, or, when it found nothing or
/// little, to what would find more.
///
/// @param places the pages of what exists today of the place whose name was typed
/// @param nearest a search that finds something; or null
/// @param similar do the results only resemble what was asked for?
/// @param unknown the words that occur nowhere, as one text; empty when all do
/// @param ways to leave something out, and how much each would find
public record SearchHelp(
        List<Link> places,
        @Nullable Link nearest,
        boolean similar,
        String unknown,
        List<Choice> ways) {

    static final SearchHelp NONE = new SearchHelp(List.of(), null, false, "", List.of());

    public boolean isEmpty() {
        return places.isEmpty()
                && nearest == null
                && !similar
                && unknown.isEmpty()
                && ways.isEmpty();
    }
}
