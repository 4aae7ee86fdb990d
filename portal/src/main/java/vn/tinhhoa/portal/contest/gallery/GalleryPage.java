package vn.tinhhoa.portal.contest.gallery;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Said;

import java.util.List;

/// All that take part.
///
/// @param state what may be done now and until when
/// @param count how many votes were counted; empty when that is not public
/// @param categories to look at one at a time; empty when there is only one
record GalleryPage(
        Frame frame,
        Said contest,
        String contestHref,
        String state,
        String count,
        String found,
        List<Choice> categories,
        List<Tile> tiles,
        Pager pager) {

    record Choice(Said label, String href, boolean current) {}
}
