package vn.tinhhoa.portal.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.PublicationChanges;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.view.Views;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Cards;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What is read most this month, for lists beside other things. The ranks may be a minute old; what
/// was withdrawn is gone at once.
@Component
public class MostRead {

    private static final Duration RANKS_LAST = Duration.ofMinutes(1);
    private static final int RANKED = 16;

    private final PublishedArticles articles;
    private final Cards cards;
    private final PublicationChanges changes;
    private final LoadingCache<Integer, List<ArticleId>> ranks;
    private final Cache<Asked, List<PublicationCard>> ranked =
            Caffeine.newBuilder().expireAfterWrite(RANKS_LAST).build();

    MostRead(Views views, PublishedArticles articles, PublicationChanges changes, Cards cards) {
        this.articles = articles;
        this.changes = changes;
        this.cards = cards;
        this.ranks =
                Caffeine.newBuilder()
                        .expireAfterWrite(RANKS_LAST)
                        .build(most -> List.copyOf(views.mostRead(most).keySet()));
    }

    /// @param changes how many there were of publications
    private record Asked(List<ArticleId> ranks, LanguageTag written, long changes) {}

    /// @param written the language of the articles
    /// @param without what the page shows already
    public List<Card> of(
            LanguageTag reader, LanguageTag written, Set<ArticleId> without, int most) {
        var asked = new Asked(ranks.get(RANKED), written, changes.count());
        return ranked.get(asked, one -> articles.among(one.ranks(), written)).stream()
                .filter(card -> !without.contains(card.article()))
                .limit(most)
                .map(card -> cards.of(reader, card))
                .toList();
    }
}
