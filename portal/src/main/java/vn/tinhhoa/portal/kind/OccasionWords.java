package vn.tinhhoa.portal.kind;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.kind.Occasion;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.layout.Dates;
import vn.tinhhoa.portal.layout.Words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// Says when something takes place.
@Component
public class OccasionWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Dates dates;
    private final Words words;

    OccasionWords(Dates dates, Words words) {
        this.dates = dates;
        this.words = words;
    }

    /// Such as `5 December 2026, 08:00–17:30` or `5 December 2026 – 8 December 2026`.
    public String of(LanguageTag language, Occasion occasion) {
        var begins = dates.of(language, occasion.begins()).text();
        var from = occasion.beginsAt();
        var to = occasion.endsAt();
        if (occasion.isOneDay()) {
            return from == null
                    ? begins
                    : begins + ", " + HOUR.format(from) + (to == null ? "" : "–" + HOUR.format(to));
        }
        return begins
                + (from == null ? "" : ", " + HOUR.format(from))
                + " – "
                + dates.of(language, occasion.ends()).text()
                + (to == null ? "" : ", " + HOUR.format(to));
    }

    /// That it is over or on now; empty before it begins.
    public String state(LanguageTag language, Occasion occasion, LocalDateTime now) {
        if (occasion.isOver(now)) {
            return words.say(language, "kind.over");
        }
        return now.toLocalDate().isBefore(occasion.begins())
                ? ""
                : words.say(language, "kind.on-now");
    }

    public Leaf leaf(LanguageTag language, LocalDate day) {
        return new Leaf(
                Integer.toString(day.getDayOfMonth()),
                DateTimeFormatter.ofPattern("MMM", language.locale()).format(day),
                day.toString());
    }

    /// A leaf of a calendar.
    public record Leaf(String day, String month, String iso) {}
}
