package vn.tinhhoa.content.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.model.Filters;

import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublicationCards.Wanted;
import vn.tinhhoa.content.language.SiteLanguages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Knows what stands around a publication. Readers and search engines go from one article to the
/// next, and after each change the newest pages are all made anew: whoever asks beside what was
/// asked for a moment ago has a stretch of the section read at once, from which the next ones are
/// answered until something is published or withdrawn.
@Component
class Neighbours {

    /// How many on each side.
    private static final int STRETCH = 32;

    private static final int MOST_KNOWN = 2_000;
    private static final int MOST_ASKED = 500;

    private final PublicationCards cards;
    private final PublicationChanges changes;
    private final SiteLanguages languages;
    private final ReentrantLock learning = new ReentrantLock();
    private volatile Memory memory = new Memory(-1);

    Neighbours(PublicationCards cards, PublicationChanges changes, SiteLanguages languages) {
        this.cards = cards;
        this.changes = changes;
        this.languages = languages;
    }

    /// @param seen how many changes there were before anything in it was read
    private record Memory(
            long seen, Cache<Asked, Neighbourhood> known, Cache<EditionId, Boolean> asked) {

        Memory(long seen) {
            this(
                    seen,
                    Caffeine.newBuilder().maximumSize(MOST_KNOWN).build(),
                    Caffeine.newBuilder().maximumSize(MOST_ASKED).build());
        }

        boolean wasAskedBeside(Neighbourhood around) {
            return Stream.concat(Stream.ofNullable(around.newer()), around.older().stream())
                    .anyMatch(card -> asked.getIfPresent(card.id()) != null);
        }
    }

    /// @param changedAt tells it from what it was before or will be
    /// @param older how many of the next older ones
    private record Asked(EditionId id, Instant changedAt, int older) {}

    /// @param older how many of the next older ones
    Neighbourhood around(Publication publication, int older) {
        var current = current();
        var known =
                current.known()
                        .getIfPresent(new Asked(publication.id(), publication.changedAt(), older));
        if (known != null) {
            return known;
        }
        var around = read(publication, older);
        if (current.wasAskedBeside(around) && learning.tryLock()) {
            try {
                learn(current, publication, older);
            } finally {
                learning.unlock();
            }
        }
        current.asked().put(publication.id(), true);
        return around;
    }

    List<PublicationCard> editionsOf(ArticleId article) {
        return inOrder(cards.all(PublicationCards.ofArticle(article)));
    }

    private Memory current() {
        var seen = changes.count();
        var current = memory;
        if (current.seen() != seen) {
            current = new Memory(seen);
            memory = current;
        }
        return current;
    }

    private Neighbourhood read(Publication publication, int older) {
        var when = publication.publishedAt();
        var found =
                cards.together(
                        List.of(
                                Wanted.all(PublicationCards.ofArticle(publication.article())),
                                newer(publication, 1),
                                new Wanted(
                                        beside(publication, Filters.lt("publishedAt", when)),
                                        PublicationCards.NEWEST,
                                        older)));
        return Neighbourhood.of(publication, inOrder(found));
    }

    private void learn(Memory current, Publication publication, int older) {
        var here = Filters.lte("publishedAt", publication.publishedAt());
        var newer = cards.find(newer(publication, STRETCH));
        var rest =
                cards.find(
                        new Wanted(
                                beside(publication, here), PublicationCards.NEWEST, STRETCH + 1));
        var stretch = new ArrayList<>(newer.reversed());
        stretch.addAll(rest);
        var articles = stretch.stream().map(card -> card.article().value()).distinct().toList();
        var editions =
                inOrder(cards.all(PublicationCards.ofArticles(articles))).stream()
                        .collect(Collectors.groupingBy(PublicationCard::article));
        for (var at = 0; at < stretch.size(); at++) {
            var card = stretch.get(at);
            var next = lastNewer(stretch, at);
            var following = nextOlder(stretch, at, older);
            var isComplete =
                    (!next.isEmpty() || newer.size() < STRETCH)
                            && (following.size() == older || rest.size() <= STRETCH);
            if (isComplete) {
                current.known()
                        .put(
                                new Asked(card.id(), card.changedAt(), older),
                                new Neighbourhood(
                                        editions.getOrDefault(card.article(), List.of()),
                                        next.isEmpty() ? null : next.getFirst(),
                                        following));
            }
        }
    }

    private static List<PublicationCard> lastNewer(List<PublicationCard> stretch, int at) {
        var when = stretch.get(at).publishedAt();
        return stretch.subList(0, at).reversed().stream()
                .filter(card -> card.publishedAt().isAfter(when))
                .limit(1)
                .toList();
    }

    private static List<PublicationCard> nextOlder(
            List<PublicationCard> stretch, int at, int most) {
        var when = stretch.get(at).publishedAt();
        return stretch.subList(at + 1, stretch.size()).stream()
                .filter(card -> card.publishedAt().isBefore(when))
                .limit(most)
                .toList();
    }

    private List<PublicationCard> inOrder(List<PublicationCard> editions) {
        return editions.stream()
                .sorted(Comparator.comparingInt(card -> languages.all().indexOf(card.language())))
                .toList();
    }

    private static Wanted newer(Publication than, int most) {
        var later = Filters.gt("publishedAt", than.publishedAt());
        return new Wanted(beside(than, later), PublicationCards.OLDEST, most);
    }

    private static Bson beside(Publication than, Bson when) {
        return PublicationCards.live(than.language(), Filters.eq("section", than.section()), when);
    }
}
