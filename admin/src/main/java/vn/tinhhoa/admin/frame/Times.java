package vn.tinhhoa.admin.frame;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.site.SiteProperties;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Times as people read and write them: in the site's zone.
@Component
public class Times {

    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("HH:mm, d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter VIETNAMESE_DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ZoneId zone;

    Times(SiteProperties site) {
        this.zone = site.zone();
    }

    /// Day and time in the words of the page's language.
    public String show(Instant instant) {
        var vietnamese = LocaleContextHolder.getLocale().getLanguage().equals("vi");
        return (vietnamese ? VIETNAMESE : ENGLISH).format(instant.atZone(zone));
    }

    /// The time of day, with seconds.
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    /// What a field for date and time holds, such as `2026-11-23T08:30`.
    public String forField(Instant instant) {
        return instant.atZone(zone).toLocalDateTime().withSecond(0).withNano(0).toString();
    }

    /// Reads a field for date and time; nothing when it is none.
    public Optional<Instant> ofField(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /// The day of a time, such as `2026-11-23`.
    public String day(Instant instant) {
        return instant.atZone(zone).toLocalDate().toString();
    }

    /// The last whole day before a time at which something ends.
    public String lastDay(Instant end) {
        return day(end.minusMillis(1));
    }

    /// When the day of a field for dates begins; nothing when it is none.
    public Optional<Instant> dayBegins(String text) {
        return date(text).map(day -> day.atStartOfDay(zone).toInstant());
    }

    /// When the day of a field for dates is over; nothing when it is none.
    public Optional<Instant> dayEnds(String text) {
        return date(text).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /// Reads a field for dates; nothing when it is none.
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /// A day in the words of the page's language.
    public String showDay(LocalDate day) {
        var vietnamese = LocaleContextHolder.getLocale().getLanguage().equals("vi");
        return (vietnamese ? VIETNAMESE_DAY : ENGLISH_DAY).format(day);
    }

    public String zone() {
        return zone.getId();
    }
}
