package vn.tinhhoa.content.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.model.Filters;

import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublicationCards.Wanted;
import vn.tinhhoa.content.language.LanguageTag;
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
/// asked for a moment ago has a stretch of the section read that lies ahead, from which the next
/// ones are answered until something is published or withdrawn.
@Component
class Neighbours {

    /// How many are read ahead.
    private static final int STRETCH = 64;

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

        boolean wasAsked(Stream<PublicationCard> beside) {
            return beside.anyMatch(card -> asked.getIfPresent(card.id()) != null);
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
        if (current.wasAsked(Stream.ofNullable(around.newer()))) {
            learn(current, publication, older, 1, STRETCH);
        } else if (current.wasAsked(around.older().stream())) {
            learn(current, publication, older, STRETCH, 1);
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

    /// @param up how many newer ones to read
    /// @param down how many to read besides so many older ones
    private void learn(Memory current, Publication publication, int older, int up, int down) {
        if (!learning.tryLock()) {
            return;
        }
        try {
            var here = Filters.lte("publishedAt", publication.publishedAt());
            var most = down + older;
            var newer = cards.find(newer(publication, up));
            var rest =
                    cards.find(
                            new Wanted(beside(publication, here), PublicationCards.NEWEST, most));
            var stretch = Stretch.of(newer, rest, newer.size() < up, rest.size() < most);
            remember(current, stretch, publication.language(), older);
        } finally {
            learning.unlock();
        }
    }

    private void remember(Memory current, Stretch stretch, LanguageTag language, int older) {
        var others =
                cards.all(PublicationCards.ofArticles(stretch.articles(), language)).stream()
                        .collect(Collectors.groupingBy(PublicationCard::article));
        for (var at = 0; at < stretch.cards().size(); at++) {
            var card = stretch.cards().get(at);
            var editions = new ArrayList<>(others.getOrDefault(card.article(), List.of()));
            editions.add(card);
            stretch.around(at, older, inOrder(editions))
                    .ifPresent(around ->
                            current.known()
                                    .put(new Asked(card.id(), card.changedAt(), older), around));
        }
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
