package vn.tinhhoa.portal.search;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.search.SearchPage.Choice;

import java.util.List;

/// What a reader is told whose search found nothing or little.
///
/// @param nearest a search that finds something, or the page of the place that was named; or null
/// @param similar do the results only resemble what was asked for?
/// @param unknown the words that occur nowhere, as one text; empty when all do
/// @param ways to leave something out, and how much each would find
public record SearchHelp(
        @Nullable Link nearest, boolean similar, String unknown, List<Choice> ways) {

    static final SearchHelp NONE = new SearchHelp(null, false, "", List.of());

    public boolean isEmpty() {
        return nearest == null && !similar && unknown.isEmpty() && ways.isEmpty();
    }
}
