package vn.tinhhoa.portal.kind;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// What time it is in the province. What depends on it stands in pages that are kept for a minute
/// at most, see [vn.tinhhoa.portal.pagecache.PageCache].
@Component
public class SiteClock {

    private final Clock clock;
    private final ZoneId zone;

    SiteClock(Clock clock, SiteProperties site) {
        this.clock = clock;
        this.zone = site.zone();
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public ZoneId zone() {
        return zone;
    }
}
