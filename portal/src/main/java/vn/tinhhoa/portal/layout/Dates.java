package vn.tinhhoa.portal.layout;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/// Days without a time, as datasets and rules state them.
@Component
public class Dates {

    private final Words words;
    private final ZoneId zone;

    Dates(Words words, SiteProperties site) {
        this.words = words;
        this.zone = site.zone();
    }

    public Moment of(LanguageTag language, LocalDate day) {
        var moment = words.day(language, day.atStartOfDay(zone).toInstant());
        return new Moment(moment.text(), day.toString());
    }

    /// A year, a month (`2026-03`) or a day as the language writes it.
    public String of(LanguageTag language, String stated) {
        try {
            return switch (stated.length()) {
                case 7 -> stated.substring(5) + "/" + stated.substring(0, 4);
                case 10 -> of(language, LocalDate.parse(stated)).text();
                default -> stated;
            };
        } catch (DateTimeParseException noSuchDay) {
            return stated;
        }
    }
}
