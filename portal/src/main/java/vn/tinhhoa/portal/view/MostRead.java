package vn.tinhhoa.portal.view;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.ArticleId;
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
    private final LoadingCache<Integer, List<ArticleId>> ranks;

    MostRead(Views views, PublishedArticles articles, Cards cards) {
        this.articles = articles;
        this.cards = cards;
        this.ranks =
                Caffeine.newBuilder()
                        .expireAfterWrite(RANKS_LAST)
                        .build(most -> List.copyOf(views.mostRead(most).keySet()));
    }

    /// @param written the language of the articles
    /// @param without what the page shows already
    public List<Card> of(
            LanguageTag reader, LanguageTag written, Set<ArticleId> without, int most) {
        return articles.among(ranks.get(RANKED), written).stream()
                .filter(card -> !without.contains(card.article()))
                .limit(most)
                .map(card -> cards.of(reader, card))
                .toList();
    }
}
