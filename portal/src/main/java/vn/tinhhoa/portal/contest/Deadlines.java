package vn.tinhhoa.portal.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// The end of a period as people say it: what ends with a day ends at 24:00 of that day, not at
/// 0:00 of the next, so that nobody takes the next day for the last.
@Component
public class Deadlines {

    private final Words words;
    private final ZoneId zone;

    Deadlines(Words words, SiteProperties site) {
        this.words = words;
        this.zone = site.zone();
    }

    public Moment of(LanguageTag language, Instant end) {
        if (!end.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return words.time(language, end);
        }
        var day = words.day(language, end.minusMillis(1)).text();
        return new Moment(
                words.say(language, "contest.midnight", day), words.time(language, end).iso());
    }
}
