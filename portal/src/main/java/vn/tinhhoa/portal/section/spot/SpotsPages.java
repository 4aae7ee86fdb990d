package vn.tinhhoa.portal.section.spot;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.PublishedSections;
import vn.tinhhoa.content.dataset.release.GeoBox;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.portal.kind.FactsInWords;
import vn.tinhhoa.portal.kind.PlaceMaps;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.problem.BadRequestException;
import vn.tinhhoa.portal.section.FilterForm;
import vn.tinhhoa.portal.section.SectionFrames;
import vn.tinhhoa.portal.section.SectionPages;
import vn.tinhhoa.portal.section.Slice;
import vn.tinhhoa.portal.section.Visit;
import vn.tinhhoa.portal.section.spot.SpotsPage.Spot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Shows places to visit by their sort, and those in a part of the map.
@Component
public class SpotsPages implements SectionPages {

    private static final int SIZE = 12;
    private static final List<String> QUESTIONS = List.of("sort", "box");

    private final PublishedSections published;
    private final SectionFrames frames;
    private final Cards cards;
    private final FactsInWords facts;
    private final PlaceMaps maps;
    private final Words words;

    SpotsPages(
            PublishedSections published,
            SectionFrames frames,
            Cards cards,
            FactsInWords facts,
            PlaceMaps maps,
            Words words) {
        this.published = published;
        this.frames = frames;
        this.cards = cards;
        this.facts = facts;
        this.maps = maps;
        this.words = words;
    }

    @Override
    public Set<SectionLayout> layouts() {
        return Set.of(SectionLayout.SPOTS);
    }

    @Override
    public View of(Visit visit) {
        var language = visit.language();
        var sort = visit.choice("sort", ArticleKind.SPOT.choices("sort"));
        var box = box(visit);
        var found =
                published.in(visit.section().key(), language).stream()
                        .filter(card -> sort.isEmpty() || sort.equals(sort(card)))
                        .filter(card -> box.isEmpty() || lies(card, box.get()))
                        .toList();
        var slice = Slice.of(found, SIZE, visit, QUESTIONS);
        return new View(
                "section/spots",
                new SpotsPage(
                        frames.of(visit, visit.page()),
                        frames.top(visit),
                        form(visit, found.size()),
                        maps.of(
                                language,
                                found,
                                part ->
                                        visit.address(
                                                Map.of("sort", sort, "box", part.toString()))),
                        slice.items().stream().map(card -> spot(language, card)).toList(),
                        slice.pager()));
    }

    /// The newest ones for the front page.
    ///
    /// @param most how many
    public List<Spot> newest(LanguageTag language, int most) {
        return published.in(SectionLayout.SPOTS, language).stream()
                .limit(most)
                .map(card -> spot(language, card))
                .toList();
    }

    private static Optional<GeoBox> box(Visit visit) {
        var text = visit.text("box");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                GeoBox.read(text)
                        .orElseThrow(
                                () -> new BadRequestException("box is south,west,north,east")));
    }

    private static boolean lies(PublicationCard card, GeoBox box) {
        var point = PlaceMaps.point(card.subject());
        return point != null && box.holds(point);
    }

    private FilterForm form(Visit visit, int found) {
        var language = visit.language();
        return new FilterForm.Making(visit)
                .choices(ArticleKind.SPOT, "sort", facts, words.say(language, "section.all"))
                .made(words.say(language, "kind.places", found), List.of("box"));
    }

    private Spot spot(LanguageTag language, PublicationCard card) {
        return new Spot(
                cards.of(language, card),
                facts.choice(language, "sort", sort(card)),
                FactsInWords.said(card, "address"));
    }

    private static String sort(PublicationCard card) {
        return card.detail("sort");
    }
}
