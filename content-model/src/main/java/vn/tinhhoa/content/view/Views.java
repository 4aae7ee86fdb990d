package vn.tinhhoa.content.view;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was counted: by this node at once, by others up to five seconds ago.
@Component
public class Views {

    /// The subject of the site as a whole.
    static final String SITE = "site";

    private final ViewStore store;
    private final ViewCounter counter;
    private final SiteProperties site;
    private final Clock clock;

    Views(ViewStore store, ViewCounter counter, SiteProperties site, Clock clock) {
        this.store = store;
        this.counter = counter;
        this.site = site;
        this.clock = clock;
    }

    public ViewCount ofSite() {
        return of(SITE);
    }

    public ViewCount of(ArticleId article) {
        return of(article.value());
    }

    /// The articles most read this month, the most read first, with their views in it.
    public Map<ArticleId, Long> mostRead(int most) {
        var articles = new LinkedHashMap<ArticleId, Long>();
        store.most(today(), most)
                .forEach((subject, views) -> articles.put(new ArticleId(subject), views));
        return articles;
    }

    private ViewCount of(String subject) {
        return store.of(subject, today()).plus(counter.unstored(subject));
    }

    private LocalDate today() {
        return clock.instant().atZone(site.zone()).toLocalDate();
    }
}
