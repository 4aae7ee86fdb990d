package vn.tinhhoa.portal.section.profile;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.PublishedSections;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.portal.kind.FactsInWords;
import vn.tinhhoa.portal.kind.Figures;
import vn.tinhhoa.portal.kind.PlaceMaps;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Menus;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.section.SectionFrames;
import vn.tinhhoa.portal.section.SectionPages;
import vn.tinhhoa.portal.section.Slice;
import vn.tinhhoa.portal.section.Visit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Shows the province's figures, a map and what is written about it, the profile itself first.
@Component
public class ProfilePages implements SectionPages {

    private static final int SIZE = 12;

    private final PublishedSections published;
    private final Menus menus;
    private final SectionFrames frames;
    private final Cards cards;
    private final FactsInWords facts;
    private final PlaceMaps maps;

    ProfilePages(
            PublishedSections published,
            Menus menus,
            SectionFrames frames,
            Cards cards,
            FactsInWords facts,
            PlaceMaps maps) {
        this.published = published;
        this.menus = menus;
        this.frames = frames;
        this.cards = cards;
        this.facts = facts;
        this.maps = maps;
    }

    @Override
    public Set<SectionLayout> layouts() {
        return Set.of(SectionLayout.PROFILE);
    }

    @Override
    public View of(Visit visit) {
        var language = visit.language();
        var all =
                published.in(visit.section().key(), language).stream()
                        .sorted(Comparator.comparing(card -> !isProfile(card)))
                        .toList();
        var slice = Slice.of(all, SIZE, visit, List.of());
        var places = menus.first(SectionLayout.SPOTS, language);
        return new View(
                "section/profile",
                new ProfilePage(
                        frames.of(visit, visit.page()),
                        frames.top(visit),
                        figures(language, all).orElse(null),
                        maps.of(
                                language,
                                published.in(SectionLayout.SPOTS, language),
                                box ->
                                        places.map(link -> link.href() + "?box=" + box)
                                                .orElseGet(() -> WebAddress.encoded(visit.path()))),
                        places.orElse(null),
                        cards.inSection(language, slice.items()),
                        slice.pager()));
    }

    /// The province in figures, by its newest profile.
    public Optional<Figures> figures(LanguageTag language) {
        return figures(language, published.in(SectionLayout.PROFILE, language));
    }

    private Optional<Figures> figures(LanguageTag language, List<PublicationCard> all) {
        return all.stream()
                .filter(ProfilePages::isProfile)
                .map(card -> facts.figures(language, card.subject().details()))
                .filter(figures -> !figures.all().isEmpty())
                .findFirst();
    }

    private static boolean isProfile(PublicationCard card) {
        return card.subject().kind() == ArticleKind.PROFILE;
    }
}
