package vn.tinhhoa.portal.home;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.contest.ContestCard;
import vn.tinhhoa.portal.dataset.CataloguePage;
import vn.tinhhoa.portal.kind.Figures;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.section.event.EventRow;
import vn.tinhhoa.portal.section.project.ProjectsPage.Project;
import vn.tinhhoa.portal.section.spot.SpotsPage.Spot;

import java.util.List;

/// The first page of one language.
///
/// @param news what is new
/// @param events the next ones
/// @param projects those that look for investors first
/// @param spots places to visit
/// @param strips the newest of sections of news
/// @param datasets those that were released last; may be none
/// @param mostRead this month; none while too little was read
/// @param profile what the province says of itself
/// @param contest the one that takes entries now
public record HomePage(
        Frame frame,
        News news,
        Part<EventRow> events,
        Part<Project> projects,
        Part<Spot> spots,
        List<Part<Card>> strips,
        List<Card> mostRead,
        Part<CataloguePage.Card> datasets,
        @Nullable Profile profile,
        @Nullable ContestCard contest) {

    public boolean isEmpty() {
        return news.hero() == null && news.lead() == null && contest == null;
    }

    /// @param notice says so when they are in another language
    /// @param hero the featured article at the head, always with a picture
    /// @param lead the newest of the others
    /// @param rows further new ones
    public record News(
            @Nullable SafeHtml notice, @Nullable Card hero, @Nullable Card lead, List<Card> rows) {}

    /// Some of a section and the way to all of it.
    public record Part<T>(Link section, List<T> some) {}

    public record Profile(Link section, @Nullable Figures figures, List<Card> cards) {}
}
