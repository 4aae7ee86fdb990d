package vn.tinhhoa.portal.section;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Pager;

import java.util.List;
import java.util.Set;

/// What is written in the reader's language, the newest first.
@Component
class NewsPages implements SectionPages {

    private static final int SIZE = 12;

    private final PublishedArticles articles;
    private final SectionFrames frames;
    private final Cards cards;

    NewsPages(PublishedArticles articles, SectionFrames frames, Cards cards) {
        this.articles = articles;
        this.frames = frames;
        this.cards = cards;
    }

    @Override
    public Set<SectionLayout> layouts() {
        return Set.of(SectionLayout.NEWS);
    }

    @Override
    public View of(Visit visit) {
        var language = visit.language();
        var key = visit.section().key();
        var page = visit.page();
        var total = articles.countInSection(language, key);
        var last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        if (page > last) {
            throw new NotFoundException(visit.path() + " has no page " + page);
        }
        return new View(
                "section/section",
                new SectionPage(
                        frames.of(visit, page),
                        frames.top(visit),
                        cards.inSection(
                                language, articles.inSection(language, key, page - 1, SIZE)),
                        Pager.of(page, last, total, number -> visit.page(number, List.of())),
                        total > 0 ? List.of() : frames.elsewhere(visit)));
    }
}
