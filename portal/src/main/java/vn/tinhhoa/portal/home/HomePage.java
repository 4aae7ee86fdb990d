package vn.tinhhoa.portal.home;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.contest.ContestCard;
import vn.tinhhoa.portal.dataset.CataloguePage;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;

import java.util.List;

/// The first page of one language.
///
/// @param notice says so when the articles are in another language
/// @param hero the featured article at the head, always with a picture
/// @param lead the newest of the others
/// @param rows further new ones
/// @param datasets those that were released last; may be none
/// @param profile what the province says of itself
/// @param contest the one that takes entries now
public record HomePage(
        Frame frame,
        @Nullable SafeHtml notice,
        @Nullable Card hero,
        @Nullable Card lead,
        List<Card> rows,
        List<Strip> strips,
        Datasets datasets,
        @Nullable Panel profile,
        @Nullable ContestCard contest) {

    public boolean isEmpty() {
        return hero == null && lead == null && contest == null;
    }

    /// The newest of one section.
    public record Strip(Link section, List<Card> cards) {}

    /// The datasets that were released last.
    public record Datasets(String href, List<CataloguePage.Card> cards) {}

    public record Panel(Link section, List<Card> cards) {}
}
