package vn.tinhhoa.portal.section.press;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.PublishedSections;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.portal.kind.FactsInWords;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.section.SectionFrames;
import vn.tinhhoa.portal.section.SectionPages;
import vn.tinhhoa.portal.section.Slice;
import vn.tinhhoa.portal.section.Visit;
import vn.tinhhoa.portal.section.press.PressPage.Group;
import vn.tinhhoa.portal.section.press.PressPage.Piece;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Shows the newest of each group, or all of one.
@Component
class PressPages implements SectionPages {

    private static final int FIRST = 6;
    private static final int SIZE = 20;
    private static final List<ArticleKind> GROUPS =
            List.of(ArticleKind.PRESS_RELEASE, ArticleKind.CLARIFICATION, ArticleKind.BOOKLET);
    private static final Set<String> AT_A_GLANCE =
            Set.of("claimed-by", "claimed-on", "claim", "form", "year", "pages");

    private final PublishedSections published;
    private final SectionFrames frames;
    private final Cards cards;
    private final FactsInWords facts;
    private final Words words;

    PressPages(
            PublishedSections published,
            SectionFrames frames,
            Cards cards,
            FactsInWords facts,
            Words words) {
        this.published = published;
        this.frames = frames;
        this.cards = cards;
        this.facts = facts;
        this.words = words;
    }

    @Override
    public Set<SectionLayout> layouts() {
        return Set.of(SectionLayout.PRESS);
    }

    @Override
    public View of(Visit visit) {
        var only = visit.choice("group", GROUPS.stream().map(ArticleKind::key).toList());
        return new View("section/press", only.isEmpty() ? overview(visit) : group(visit, only));
    }

    private PressPage overview(Visit visit) {
        return new PressPage(
                frames.of(visit, 1),
                frames.top(visit),
                GROUPS.stream()
                        .map(kind -> {
                            var all = all(visit, kind);
                            return group(
                                    visit.language(),
                                    kind,
                                    all.stream().limit(FIRST).toList(),
                                    all.size() > FIRST
                                            ? visit.address(Map.of("group", kind.key()))
                                            : null);
                        })
                        .filter(group -> !group.pieces().isEmpty())
                        .toList(),
                null,
                Slice.of(List.of(), FIRST, visit, List.of()).pager());
    }

    private PressPage group(Visit visit, String key) {
        var kind = ArticleKind.of(key).orElseThrow();
        var slice = Slice.of(all(visit, kind), SIZE, visit, List.of("group"));
        return new PressPage(
                frames.of(visit, 1),
                frames.top(visit),
                List.of(group(visit.language(), kind, slice.items(), null)),
                new Link(words.say(visit.language(), "section.whole"), visit.address(Map.of())),
                slice.pager());
    }

    private List<PublicationCard> all(Visit visit, ArticleKind kind) {
        return published.in(visit.section().key(), visit.language()).stream()
                .filter(card -> card.subject().kind() == kind)
                .toList();
    }

    private Group group(
            LanguageTag language,
            ArticleKind kind,
            List<PublicationCard> shown,
            @Nullable String more) {
        return new Group(
                kind.key(),
                words.say(language, "section.group." + kind.key()),
                shown.stream()
                        .map(card ->
                                new Piece(
                                        cards.of(language, card),
                                        facts.of(language, card, AT_A_GLANCE)))
                        .toList(),
                more);
    }
}
