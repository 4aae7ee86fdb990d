package vn.tinhhoa.content.section;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The site's sections in menu order. They change rarely and every page needs them, so they are
/// read at most once in two seconds; while the store is away those last read serve on.
@Component
public class Sections {

    /// Where an article goes that names no section, or one that is not there.
    public static final String DEFAULT = "tin-tuc";

    private static final Duration FRESH = Duration.ofSeconds(2);

    /// How long those last read serve before a store that was away is asked again.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private record Reading(List<Section> sections, Instant until) {}

    private final SectionRepository repository;
    private final Clock clock;
    private volatile Reading reading = new Reading(List.of(), Instant.EPOCH);

    Sections(SectionRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public List<Section> all() {
        var current = reading;
        if (clock.instant().isAfter(current.until())) {
            current = read(current.sections());
            reading = current;
        }
        return current.sections();
    }

    private Reading read(List<Section> lastRead) {
        try {
            return new Reading(repository.findAllByOrderByOrder(), clock.instant().plus(FRESH));
        } catch (DataAccessException storeAway) {
            if (lastRead.isEmpty()) {
                throw storeAway;
            }
            return new Reading(lastRead, clock.instant().plus(PATIENCE));
        }
    }

    public Optional<Section> byKey(String key) {
        return all().stream().filter(section -> section.key().equals(key)).findFirst();
    }

    public Optional<Section> bySlug(LanguageTag language, String slug) {
        return all().stream().filter(section -> section.slug(language).equals(slug)).findFirst();
    }

    /// The key of the section where an article of a kind goes that names none.
    public String keyFor(ArticleKind kind) {
        return all().stream()
                .filter(section -> section.layout().takes(kind))
                .findFirst()
                .map(Section::key)
                .orElse(DEFAULT);
    }

    public void save(Section section) {
        repository.save(section);
        reading = new Reading(reading.sections(), Instant.EPOCH);
    }
}
