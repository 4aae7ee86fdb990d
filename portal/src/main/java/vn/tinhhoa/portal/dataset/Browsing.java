package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.map.MapDrawing;

import java.util.List;

/// The pictures of a release as a reader goes through them.
///
/// @param total how many there are in words
/// @param ways the ways to show them
/// @param clear leads back to all of them; null when nothing was asked for
/// @param chosen what was asked for; each leads to the pictures without it
/// @param map null unless they are shown on one
/// @param selection where those that are ticked can be had
public record Browsing(
        Wish.Show show,
        String total,
        List<Link> ways,
        List<Facets> facets,
        @Nullable String clear,
        List<Choice> chosen,
        List<Tile> tiles,
        @Nullable MapDrawing map,
        Pager pager,
        String selection) {

    /// @param first the most frequent
    /// @param more the others
    public record Facets(String title, List<Choice> first, List<Choice> more) {}

    public record Choice(Said label, String href, String count, boolean current) {}

    /// @param shot null for a tombstone
    public record Tile(
            String key,
            String href,
            @Nullable Shot shot,
            Said caption,
            String credit,
            String licence,
            @Nullable Said place,
            String date) {}
}
