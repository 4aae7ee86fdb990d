package vn.tinhhoa.portal.section.document;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.PublishedSections;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.kind.Force;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.portal.kind.FactsInWords;
import vn.tinhhoa.portal.kind.SiteClock;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Dates;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.problem.BadRequestException;
import vn.tinhhoa.portal.section.FilterForm;
import vn.tinhhoa.portal.section.FilterForm.Option;
import vn.tinhhoa.portal.section.SectionFrames;
import vn.tinhhoa.portal.section.SectionPages;
import vn.tinhhoa.portal.section.Slice;
import vn.tinhhoa.portal.section.Visit;
import vn.tinhhoa.portal.section.document.DocumentsPage.Row;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Finds official documents by number, type, issuer and year.
@Component
class DocumentsPages implements SectionPages {

    private static final int SIZE = 20;
    private static final List<String> QUESTIONS = List.of("number", "type", "issuer", "year");

    private final PublishedSections published;
    private final SectionFrames frames;
    private final Cards cards;
    private final FactsInWords facts;
    private final Dates dates;
    private final SiteClock clock;
    private final Words words;

    DocumentsPages(
            PublishedSections published,
            SectionFrames frames,
            Cards cards,
            FactsInWords facts,
            Dates dates,
            SiteClock clock,
            Words words) {
        this.published = published;
        this.frames = frames;
        this.cards = cards;
        this.facts = facts;
        this.dates = dates;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public Set<SectionLayout> layouts() {
        return Set.of(SectionLayout.DOCUMENTS);
    }

    @Override
    public View of(Visit visit) {
        var language = visit.language();
        var number = new NumberWanted(visit.text("number"));
        var type = visit.choice("type", ArticleKind.OFFICIAL_DOCUMENT.choices("type"));
        var issuer = visit.text("issuer");
        var year = visit.text("year");
        if (!year.isEmpty() && !year.matches("\\d{4}")) {
            throw new BadRequestException("year has four digits");
        }
        var all = published.in(visit.section().key(), language);
        var found =
                all.stream()
                        .filter(card -> !number.isAny() || number.finds(card.detail("number")))
                        .filter(card -> type.isEmpty() || type.equals(card.detail("type")))
                        .filter(card -> issuer.isEmpty() || issuer.equals(card.detail("issuer")))
                        .filter(card -> card.detail("issued").startsWith(year))
                        .sorted(Comparator.comparing(DocumentsPages::issued).reversed())
                        .toList();
        var slice = Slice.of(found, SIZE, visit, QUESTIONS);
        return new View(
                "section/documents",
                new DocumentsPage(
                        frames.of(visit, visit.page()),
                        frames.top(visit),
                        form(visit, all, found.size()),
                        slice.items().stream().map(card -> row(language, card)).toList(),
                        slice.pager(),
                        "/" + language + "/search?q=" + WebAddress.value(visit.text("number"))));
    }

    private FilterForm form(Visit visit, List<PublicationCard> all, int found) {
        var language = visit.language();
        var none = words.say(language, "section.all");
        return new FilterForm.Making(visit)
                .text(
                        "number",
                        facts.label(language, "number"),
                        words.say(language, "section.number-hint"))
                .choices(ArticleKind.OFFICIAL_DOCUMENT, "type", facts, none)
                .choice(
                        "issuer",
                        facts.label(language, "issuer"),
                        none,
                        there(visit, "issuer", all, card -> card.detail("issuer")))
                .choice(
                        "year",
                        facts.label(language, "year"),
                        none,
                        there(visit, "year", all, card -> Integer.toString(issued(card).getYear()))
                                .reversed())
                .made(words.say(language, "section.documents-found", found));
    }

    private static List<Option> there(
            Visit visit,
            String name,
            List<PublicationCard> all,
            Function<PublicationCard, String> value) {
        return all.stream()
                .map(value)
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted()
                .map(each -> new Option(each, each, each.equals(visit.text(name))))
                .toList();
    }

    private Row row(LanguageTag language, PublicationCard card) {
        var details = card.subject().details();
        var force = Force.on(clock.today(), details);
        return new Row(
                cards.of(language, card),
                details.text("number"),
                dates.of(language, issued(card)),
                FactsInWords.said(card, "issuer"),
                facts.choice(language, "type", details.text("type")),
                force,
                facts.force(language, force));
    }

    private static LocalDate issued(PublicationCard card) {
        return card.subject().details().date("issued").orElse(LocalDate.EPOCH);
    }
}
