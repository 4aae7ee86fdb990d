package vn.tinhhoa.portal.section.project;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.PublishedSections;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.portal.kind.Amounts;
import vn.tinhhoa.portal.kind.FactsInWords;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.section.FilterForm;
import vn.tinhhoa.portal.section.FilterForm.Option;
import vn.tinhhoa.portal.section.SectionFrames;
import vn.tinhhoa.portal.section.SectionPages;
import vn.tinhhoa.portal.section.Slice;
import vn.tinhhoa.portal.section.Visit;
import vn.tinhhoa.portal.section.project.ProjectsPage.Project;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks through investment projects by sector, stage, capital and area.
@Component
public class ProjectsPages implements SectionPages {

    private static final int SIZE = 12;
    private static final List<String> QUESTIONS = List.of("sector", "stage", "capital", "scale");
    private static final Set<String> AT_A_GLANCE =
            Set.of("site", "hectares", "billion-dong", "million-dollars", "contact");

    private final PublishedSections published;
    private final SectionFrames frames;
    private final Cards cards;
    private final FactsInWords facts;
    private final Amounts amounts;
    private final Words words;

    ProjectsPages(
            PublishedSections published,
            SectionFrames frames,
            Cards cards,
            FactsInWords facts,
            Amounts amounts,
            Words words) {
        this.published = published;
        this.frames = frames;
        this.cards = cards;
        this.facts = facts;
        this.amounts = amounts;
        this.words = words;
    }

    @Override
    public Set<SectionLayout> layouts() {
        return Set.of(SectionLayout.PROJECTS);
    }

    @Override
    public View of(Visit visit) {
        var language = visit.language();
        var wanted =
                new Wanted(
                        visit.choice("sector", ArticleKind.PROJECT.choices("sector")),
                        visit.choice("stage", ArticleKind.PROJECT.choices("stage")),
                        visit.choice("capital", Range.keys(Range.CAPITAL)),
                        visit.choice("scale", Range.keys(Range.SCALE)));
        var found =
                inOrder(published.in(visit.section().key(), language)).stream()
                        .filter(card -> wanted.accepts(card.subject().details()))
                        .toList();
        var slice = Slice.of(found, SIZE, visit, QUESTIONS);
        return new View(
                "section/projects",
                new ProjectsPage(
                        frames.of(visit, visit.page()),
                        frames.top(visit),
                        form(visit, found.size()),
                        slice.items().stream().map(card -> project(language, card)).toList(),
                        slice.pager()));
    }

    /// The first ones for the front page.
    ///
    /// @param most how many
    public List<Project> first(LanguageTag language, int most) {
        return inOrder(published.in(SectionLayout.PROJECTS, language)).stream()
                .limit(most)
                .map(card -> project(language, card))
                .toList();
    }

    /// Those that call for investors first, otherwise as they came.
    private static List<PublicationCard> inOrder(List<PublicationCard> all) {
        return all.stream()
                .sorted(
                        Comparator.comparingInt(card ->
                                ArticleKind.PROJECT
                                        .choices("stage")
                                        .indexOf(card.subject().details().text("stage"))))
                .toList();
    }

    private record Wanted(String sector, String stage, String capital, String scale) {

        boolean accepts(Details project) {
            return (sector.isEmpty() || sector.equals(project.text("sector")))
                    && (stage.isEmpty() || stage.equals(project.text("stage")))
                    && within(capital, Range.CAPITAL, project.number("billion-dong"))
                    && within(scale, Range.SCALE, project.number("hectares"));
        }

        private static boolean within(String key, List<Range> ranges, Optional<BigDecimal> number) {
            return key.isEmpty()
                    || number.isPresent()
                            && ranges.stream()
                                    .filter(range -> range.key().equals(key))
                                    .anyMatch(range -> range.holds(number.get()));
        }
    }

    private FilterForm form(Visit visit, int found) {
        var language = visit.language();
        var all = words.say(language, "section.all");
        return new FilterForm.Making(visit)
                .choices(ArticleKind.PROJECT, "sector", facts, all)
                .choices(ArticleKind.PROJECT, "stage", facts, all)
                .choice(
                        "capital",
                        words.say(language, "section.capital"),
                        all,
                        Range.CAPITAL.stream().map(range -> capital(visit, range)).toList())
                .choice(
                        "scale",
                        facts.label(language, "hectares"),
                        all,
                        Range.SCALE.stream().map(range -> scale(visit, range)).toList())
                .made(words.say(language, "section.projects-found", found));
    }

    private Option capital(Visit visit, Range range) {
        var language = visit.language();
        return option(
                visit,
                "capital",
                range,
                amounts.billionDong(language, BigDecimal.valueOf(range.from())),
                amounts.billionDong(language, BigDecimal.valueOf(range.to())));
    }

    private Option scale(Visit visit, Range range) {
        var language = visit.language();
        return option(
                visit,
                "scale",
                range,
                words.say(language, "kind.unit.hectares", range.from()),
                words.say(language, "kind.unit.hectares", range.to()));
    }

    private Option option(Visit visit, String name, Range range, String from, String to) {
        var label =
                range.from() == 0
                        ? words.say(visit.language(), "section.below", to)
                        : range.to() == 0
                                ? words.say(visit.language(), "section.from", from)
                                : from + " – " + to;
        return new Option(range.key(), label, range.key().equals(visit.text(name)));
    }

    private Project project(LanguageTag language, PublicationCard card) {
        var details = card.subject().details();
        return new Project(
                cards.of(language, card),
                facts.choice(language, "sector", details.text("sector")),
                facts.choice(language, "stage", details.text("stage")),
                details.text("stage").equals("calling"),
                facts.of(language, card, AT_A_GLANCE));
    }
}
