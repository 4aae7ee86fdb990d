package vn.tinhhoa.portal.section.event;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.Published;
import vn.tinhhoa.content.kind.Occasion;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.kind.SiteClock;
import vn.tinhhoa.portal.layout.Frames;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/// Writes events for readers' own calendars (RFC 5545). Hours are in UTC, so that no description of
/// a time zone is needed; what has no hour is a matter of days. An event has another name in each
/// language, so that who subscribes to two keeps both.
@Component
class EventCalendars {

    private final Frames frames;
    private final SiteClock clock;

    EventCalendars(Frames frames, SiteClock clock) {
        this.frames = frames;
        this.clock = clock;
    }

    /// @param name of the calendar
    String of(LanguageTag language, String name, List<PublicationCard> cards) {
        var file =
                new CalendarFile()
                        .line("BEGIN", "VCALENDAR")
                        .line("VERSION", "2.0")
                        .line("PRODID", "-//Tinh Hoa//Portal//" + upper(language))
                        .line("CALSCALE", "GREGORIAN")
                        .line("METHOD", "PUBLISH")
                        .text("NAME", name)
                        .text("X-WR-CALNAME", name)
                        .line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        PublishedEvent.in(cards).forEach(event -> add(file, event));
        return file.line("END", "VCALENDAR").toString();
    }

    private void add(CalendarFile file, PublishedEvent event) {
        var card = event.card();
        var language = ";LANGUAGE=" + card.language();
        file.line("BEGIN", "VEVENT")
                .line("UID", card.article() + "-" + card.language() + "@" + host())
                .moment("DTSTAMP", card.changedAt());
        time(file, event.occasion());
        file.text("SUMMARY" + language, card.title())
                .text("DESCRIPTION" + language, card.summary())
                .line("URL", frames.absolute(card.path()));
        place(file, card);
        file.line("END", "VEVENT");
    }

    private void time(CalendarFile file, Occasion occasion) {
        var from = occasion.beginsAt();
        if (from == null) {
            file.day("DTSTART", occasion.begins()).day("DTEND", occasion.ends().plusDays(1));
            return;
        }
        file.moment("DTSTART", instant(occasion.begins().atTime(from)));
        if (occasion.endsAt() != null || !occasion.isOneDay()) {
            file.moment("DTEND", instant(occasion.over()));
        }
    }

    private static void place(CalendarFile file, Published event) {
        if (!event.detail("venue").isEmpty()) {
            file.text("LOCATION;LANGUAGE=" + event.languageOf("venue"), event.detail("venue"));
        }
        event.subject()
                .details()
                .position("position")
                .ifPresent(position ->
                        file.line(
                                "GEO",
                                String.format(
                                        Locale.ROOT,
                                        "%.6f;%.6f",
                                        position.latitude(),
                                        position.longitude())));
    }

    private Instant instant(LocalDateTime there) {
        return there.atZone(clock.zone()).toInstant();
    }

    private String host() {
        var host = URI.create(frames.absolute("/")).getHost();
        return host == null ? "localhost" : host;
    }

    private static String upper(LanguageTag language) {
        return language.value().toUpperCase(Locale.ROOT);
    }
}
