package vn.tinhhoa.portal.style;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.article.Sharing;
import vn.tinhhoa.portal.contest.ContestCard;
import vn.tinhhoa.portal.dataset.CataloguePage;
import vn.tinhhoa.portal.feedback.ContactPage;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.search.SearchHelp;
import vn.tinhhoa.portal.search.SearchPage.Choice;
import vn.tinhhoa.portal.search.SearchPage.Result;
import vn.tinhhoa.portal.section.document.DocumentsPage;
import vn.tinhhoa.portal.section.event.EventsPage;
import vn.tinhhoa.portal.section.press.PressPage;
import vn.tinhhoa.portal.section.profile.ProfilePage;
import vn.tinhhoa.portal.section.project.ProjectsPage;
import vn.tinhhoa.portal.section.spot.SpotsPage;
import vn.tinhhoa.portal.view.StatisticsPage.Count;

import java.util.List;

/// Every part that pages are made of, in every state, for whoever changes one.
///
/// @param notice that a page is shown in another language
/// @param hero with a picture
/// @param prose a passage with everything that officers can write
/// @param datasets may be none
/// @param contests may be none
/// @param sections pages of the demonstration's own sections, for their parts
/// @param mistaken the form for messages with a mistake in every field
/// @param taken a message that was taken in
/// @param counts each larger than the one before
public record StylePage(
        Frame frame,
        SafeHtml notice,
        @Nullable Card hero,
        List<Card> cards,
        Pager pager,
        SafeHtml prose,
        Sharing sharing,
        List<CataloguePage.Card> datasets,
        List<ContestCard> contests,
        OfSections sections,
        OfSearch search,
        ContactPage mistaken,
        ContactPage taken,
        List<Count> counts) {

    /// Each null where there is no such section.
    public record OfSections(
            @Nullable EventsPage events,
            @Nullable ProjectsPage projects,
            @Nullable SpotsPage spots,
            @Nullable PressPage press,
            @Nullable DocumentsPage documents,
            @Nullable ProfilePage profile) {}

    /// @param suggestions as they stand below the field while somebody types
    /// @param help with everything that a reader can be told
    public record OfSearch(
            List<Link> suggestions, SearchHelp help, List<Result> results, List<Choice> choices) {}
}
