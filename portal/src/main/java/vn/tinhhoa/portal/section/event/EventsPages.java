package vn.tinhhoa.portal.section.event;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublishedSections;
import vn.tinhhoa.content.kind.Occasion;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.portal.kind.FactsInWords;
import vn.tinhhoa.portal.kind.OccasionWords;
import vn.tinhhoa.portal.kind.SiteClock;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.section.SectionFrames;
import vn.tinhhoa.portal.section.SectionPages;
import vn.tinhhoa.portal.section.Slice;
import vn.tinhhoa.portal.section.Visit;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Shows events to come before those that are over, or a month of them.
@Component
public class EventsPages implements SectionPages {

    private static final int SIZE = 12;

    private final PublishedSections published;
    private final SectionFrames frames;
    private final MonthCalendars calendars;
    private final Cards cards;
    private final OccasionWords occasions;
    private final SiteClock clock;

    EventsPages(
            PublishedSections published,
            SectionFrames frames,
            MonthCalendars calendars,
            Cards cards,
            OccasionWords occasions,
            SiteClock clock) {
        this.published = published;
        this.frames = frames;
        this.calendars = calendars;
        this.cards = cards;
        this.occasions = occasions;
        this.clock = clock;
    }

    @Override
    public Set<SectionLayout> layouts() {
        return Set.of(SectionLayout.EVENTS);
    }

    @Override
    public View of(Visit visit) {
        var all = PublishedEvent.in(published.in(visit.section().key(), visit.language()));
        var month = visit.month();
        return new View(
                "section/events",
                month.isPresent() ? month(visit, month.get(), all) : all(visit, all));
    }

    private EventsPage all(Visit visit, List<PublishedEvent> all) {
        var now = clock.now();
        var coming = all.stream().filter(event -> !event.occasion().isOver(now)).toList();
        var past =
                all.stream()
                        .filter(event -> event.occasion().isOver(now))
                        .sorted(Comparator.comparing(PublishedEvent::occasion).reversed())
                        .toList();
        var slice = Slice.of(past, SIZE, visit, List.of());
        return new EventsPage(
                frames.of(visit, visit.page()),
                frames.top(visit),
                calendars.of(visit, YearMonth.from(now), times(all)),
                null,
                "",
                visit.page() == 1 ? rows(visit.language(), coming) : List.of(),
                rows(visit.language(), slice.items()),
                slice.pager(),
                feed(visit));
    }

    private EventsPage month(Visit visit, YearMonth month, List<PublishedEvent> all) {
        var calendar = calendars.of(visit, month, times(all));
        var within =
                all.stream()
                        .filter(event ->
                                !YearMonth.from(event.occasion().begins()).isAfter(month)
                                        && !YearMonth.from(event.occasion().ends()).isBefore(month))
                        .toList();
        var title = visit.section().name(visit.language()) + " · " + calendar.title();
        return new EventsPage(
                frames.of(visit, title, "?month=" + month),
                frames.top(visit),
                calendar,
                rows(visit.language(), within),
                visit.address(Map.of()),
                List.of(),
                List.of(),
                Slice.of(List.of(), SIZE, visit, List.of()).pager(),
                feed(visit));
    }

    /// The next ones for the front page, also those that are on now.
    ///
    /// @param most how many
    public List<EventRow> next(LanguageTag language, int most) {
        var now = clock.now();
        var coming =
                PublishedEvent.in(published.in(SectionLayout.EVENTS, language)).stream()
                        .filter(event -> !event.occasion().isOver(now))
                        .limit(most)
                        .toList();
        return rows(language, coming);
    }

    private static List<Occasion> times(List<PublishedEvent> events) {
        return events.stream().map(PublishedEvent::occasion).toList();
    }

    private static String feed(Visit visit) {
        return WebAddress.encoded(visit.path() + "/calendar.ics");
    }

    private List<EventRow> rows(LanguageTag language, List<PublishedEvent> events) {
        return events.stream().map(event -> row(language, event)).toList();
    }

    private EventRow row(LanguageTag language, PublishedEvent event) {
        var card = event.card();
        var occasion = event.occasion();
        return new EventRow(
                cards.of(language, card),
                occasions.leaf(language, occasion.begins()),
                occasions.of(language, occasion),
                FactsInWords.said(card, "venue"),
                occasions.state(language, occasion, clock.now()),
                WebAddress.encoded(card.path() + ".ics"));
    }
}
