package vn.tinhhoa.portal.section.event;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.PublishedSections;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.section.Section;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Reader;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;

/// Gives events to readers' own calendars: one, or all of a section to subscribe to.
@Controller
class EventCalendarController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Sections sections;
    private final PublishedSections published;
    private final EventCalendars calendars;
    private final Frames frames;

    EventCalendarController(
            Sections sections,
            PublishedSections published,
            EventCalendars calendars,
            Frames frames) {
        this.sections = sections;
        this.published = published;
        this.calendars = calendars;
        this.frames = frames;
    }

    @GetMapping("/{language}/{slug}/calendar.ics")
    ResponseEntity<String> all(Reader reader, @PathVariable String slug) {
        var section = section(reader, slug);
        if (section.layout() != SectionLayout.EVENTS) {
            throw new NotFoundException(slug + " has no calendar");
        }
        return answer(
                reader,
                section.name(reader.language()) + " · " + frames.siteName(reader.language()),
                published.in(section.key(), reader.language()));
    }

    @GetMapping("/{language}/{slug}/{event}.ics")
    ResponseEntity<String> one(
            Reader reader, @PathVariable String slug, @PathVariable String event) {
        var path =
                Normalizer.normalize(
                        "/" + reader.language() + "/" + slug + "/" + event, Normalizer.Form.NFC);
        var card =
                published.in(section(reader, slug).key(), reader.language()).stream()
                        .filter(each -> each.path().equals(path))
                        .filter(each -> each.subject().kind() == ArticleKind.EVENT)
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("No event at " + path));
        return answer(reader, card.title(), List.of(card));
    }

    private Section section(Reader reader, String slug) {
        return sections.bySlug(reader.language(), slug)
                .orElseThrow(() -> new NotFoundException("No section " + slug));
    }

    private ResponseEntity<String> answer(
            Reader reader, String name, List<PublicationCard> events) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
                .body(calendars.of(reader.language(), name, events));
    }
}
