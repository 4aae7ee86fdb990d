package vn.tinhhoa.content.article;

import com.mongodb.client.model.Filters;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.content.section.Sections;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What a section holds for a reader, each article once, in the best of its languages. It is kept
/// in memory until something is published or withdrawn, so that menus, filters and maps ask the
/// store for nothing. While the store is away what was last read serves on.
@Component
public class PublishedSections {

    /// A section that is looked through as a whole shows at most so many editions.
    private static final int MOST = 6000;

    /// How long what was last read serves before a store that was away is asked again.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PublicationRepository publications;
    private final PublicationCards cards;
    private final PublicationChanges changes;
    private final Sections sections;
    private final SiteLanguages languages;
    private final Clock clock;
    private final Map<Asked, Kept<List<PublicationCard>>> shelves = new ConcurrentHashMap<>();
    private final Map<Asked, Kept<Boolean>> used = new ConcurrentHashMap<>();
    private volatile Instant awayUntil = Instant.MIN;

    PublishedSections(
            PublicationRepository publications,
            PublicationCards cards,
            PublicationChanges changes,
            Sections sections,
            SiteLanguages languages,
            Clock clock) {
        this.publications = publications;
        this.cards = cards;
        this.changes = changes;
        this.sections = sections;
        this.languages = languages;
        this.clock = clock;
    }

    private record Asked(String section, LanguageTag reader) {}

    /// @param seen how many changes there were before it was read
    private record Kept<T>(T value, long seen) {}

    /// Everything in a section, the newest first.
    ///
    /// @param section the key of one that there is
    public List<PublicationCard> in(String section, LanguageTag reader) {
        return kept(shelves, new Asked(section, reader), () -> read(section, reader));
    }

    /// Everything in the sections of a layout, section by section.
    public List<PublicationCard> in(SectionLayout layout, LanguageTag reader) {
        return sections.all().stream()
                .filter(section -> section.layout() == layout)
                .flatMap(section -> in(section.key(), reader).stream())
                .toList();
    }

    /// Whether a section has anything that the reader could be shown.
    ///
    /// @param section the key of one that there is
    public boolean isAny(String section, LanguageTag reader) {
        return kept(
                used,
                new Asked(section, reader),
                () ->
                        publications.existsByLiveAndLanguageInAndSection(
                                true, languages.fallbacks(reader), section));
    }

    private <T> T kept(Map<Asked, Kept<T>> all, Asked asked, Supplier<T> reading) {
        var seen = changes.count();
        var known = all.get(asked);
        if (known != null && known.seen() == seen) {
            return known.value();
        }
        if (clock.instant().isBefore(awayUntil)) {
            return lastKnown(known, new DataAccessResourceFailureException("The store is away"));
        }
        try {
            var value = reading.get();
            all.put(asked, new Kept<>(value, seen));
            return value;
        } catch (DataAccessException storeAway) {
            awayUntil = clock.instant().plus(PATIENCE);
            return lastKnown(known, storeAway);
        }
    }

    private static <T> T lastKnown(@Nullable Kept<T> known, DataAccessException storeAway) {
        if (known == null) {
            throw storeAway;
        }
        return known.value();
    }

    private List<PublicationCard> read(String section, LanguageTag reader) {
        var order = languages.fallbacks(reader);
        var best = new LinkedHashMap<ArticleId, PublicationCard>();
        var editions =
                cards.find(
                        PublicationCards.live(order, Filters.eq("section", section)),
                        PublicationCards.NEWEST,
                        0,
                        MOST);
        for (var edition : editions) {
            best.merge(
                    edition.article(),
                    edition,
                    (one, other) ->
                            order.indexOf(one.language()) <= order.indexOf(other.language())
                                    ? one
                                    : other);
        }
        return best.values().stream()
                .sorted(Comparator.comparing(PublicationCard::publishedAt).reversed())
                .toList();
    }
}
