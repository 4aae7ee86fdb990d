package vn.tinhhoa.admin.frame;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.site.SiteProperties;

import java.time.DateTimeException;
import java.time.Instant;
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

    public String zone() {
        return zone.getId();
    }
}
