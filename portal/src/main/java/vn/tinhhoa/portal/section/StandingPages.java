package vn.tinhhoa.portal.section;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublishedSections;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.portal.layout.Cards;

import java.util.List;
import java.util.Set;

/// The list of the pages about the site itself.
@Component
class StandingPages implements SectionPages {

    private static final int SIZE = 30;

    private final PublishedSections published;
    private final SectionFrames frames;
    private final Cards cards;

    StandingPages(PublishedSections published, SectionFrames frames, Cards cards) {
        this.published = published;
        this.frames = frames;
        this.cards = cards;
    }

    @Override
    public Set<SectionLayout> layouts() {
        return Set.of(SectionLayout.PAGES);
    }

    @Override
    public View of(Visit visit) {
        var all = published.in(visit.section().key(), visit.language());
        var slice = Slice.of(all, SIZE, visit, List.of());
        return new View(
                "section/pages",
                new SectionPage(
                        frames.of(visit, visit.page()),
                        frames.top(visit),
                        cards.inSection(visit.language(), slice.items()),
                        slice.pager(),
                        List.of()));
    }
}
