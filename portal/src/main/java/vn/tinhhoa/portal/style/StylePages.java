package vn.tinhhoa.portal.style;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.MarkedText;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.article.Sharing;
import vn.tinhhoa.portal.contest.ContestCards;
import vn.tinhhoa.portal.dataset.CataloguePages;
import vn.tinhhoa.portal.feedback.ContactPage;
import vn.tinhhoa.portal.feedback.ContactPage.Message;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.search.SearchHelp;
import vn.tinhhoa.portal.search.SearchPage.Choice;
import vn.tinhhoa.portal.search.SearchPage.Result;
import vn.tinhhoa.portal.section.SectionPages;
import vn.tinhhoa.portal.section.Visit;
import vn.tinhhoa.portal.section.document.DocumentsPage;
import vn.tinhhoa.portal.section.event.EventsPage;
import vn.tinhhoa.portal.section.press.PressPage;
import vn.tinhhoa.portal.section.profile.ProfilePage;
import vn.tinhhoa.portal.section.project.ProjectsPage;
import vn.tinhhoa.portal.section.spot.SpotsPage;
import vn.tinhhoa.portal.style.StylePage.OfSearch;
import vn.tinhhoa.portal.style.StylePage.OfSections;
import vn.tinhhoa.portal.view.StatisticsPage.Count;

import java.util.List;
import java.util.Map;

/// Gathers something for every part to show: what the demonstration has, and states that are seldom
/// met.
@Component
@ConditionalOnBooleanProperty("tinhhoa.demo")
class StylePages {

    private static final int SOME = 3;

    private final PublishedArticles articles;
    private final Sections sections;
    private final List<SectionPages> ofSections;
    private final ContestCards contests;
    private final CataloguePages datasets;
    private final Cards cards;
    private final Frames frames;
    private final Words words;

    StylePages(
            PublishedArticles articles,
            Sections sections,
            List<SectionPages> ofSections,
            ContestCards contests,
            CataloguePages datasets,
            Cards cards,
            Frames frames,
            Words words) {
        this.articles = articles;
        this.sections = sections;
        this.ofSections = List.copyOf(ofSections);
        this.contests = contests;
        this.datasets = datasets;
        this.cards = cards;
        this.frames = frames;
        this.words = words;
    }

    StylePage of(Reader reader) {
        var language = reader.language();
        var path = "/" + language + "/style";
        var frame =
                frames.of(
                        reader,
                        Head.unlisted(words.say(language, "style.title")),
                        path,
                        null,
                        other -> "/" + other + "/style");
        var latest = articles.latest(language, 0, SOME);
        return new StylePage(
                frame,
                words.naming(language, "article.fallback", language, LanguageTag.VIETNAMESE),
                hero(language),
                cards.of(language, latest),
                Pager.of(3, 9, 100, number -> path + "?page=" + number),
                prose(language),
                Sharing.of(
                        words.say(language, "style.title"),
                        frames.absolute(path),
                        frames.absolute(path)),
                datasets.newest(reader, 2),
                contests.all(reader),
                sections(reader),
                search(language, latest),
                mistaken(frame, language),
                new ContactPage(
                        frame,
                        new Message("", "ban@vidu.example", "", path),
                        Map.of(),
                        "PH-7K3M-2QX4",
                        true),
                List.of(
                        new Count("views.today", "0"),
                        new Count("views.month", "1.204"),
                        new Count("views.year", "402.778"),
                        new Count("views.all", "9.661.345"),
                        new Count("views.reading", "120")));
    }

    private @Nullable Card hero(LanguageTag language) {
        return articles.latest(language, 0, 50).stream()
                .filter(card -> card.cover() != null)
                .findFirst()
                .map(card -> cards.of(language, card))
                .orElse(null);
    }

    private OfSections sections(Reader reader) {
        return new OfSections(
                page(reader, SectionLayout.EVENTS, EventsPage.class),
                page(reader, SectionLayout.PROJECTS, ProjectsPage.class),
                page(reader, SectionLayout.SPOTS, SpotsPage.class),
                page(reader, SectionLayout.PRESS, PressPage.class),
                page(reader, SectionLayout.DOCUMENTS, DocumentsPage.class),
                page(reader, SectionLayout.PROFILE, ProfilePage.class));
    }

    private <T> @Nullable T page(Reader reader, SectionLayout layout, Class<T> type) {
        return sections.all().stream()
                .filter(section -> section.layout() == layout)
                .findFirst()
                .flatMap(section ->
                        ofSections.stream()
                                .filter(pages -> pages.layouts().contains(layout))
                                .map(pages -> pages.of(new Visit(reader, section, Map.of())).page())
                                .findFirst())
                .map(type::cast)
                .orElse(null);
    }

    private OfSearch search(LanguageTag language, List<PublicationCard> latest) {
        var here = "/" + language + "/style#search";
        var choices =
                List.of(
                        new Choice(words.say(language, "home.events"), here, 12, false),
                        new Choice(words.say(language, "home.spots"), here, 3, true));
        return new OfSearch(
                latest.stream().map(card -> new Link(card.title(), here)).toList(),
                new SearchHelp(
                        List.of(new Link(words.say(language, "home.spots"), here)),
                        new Link(words.say(language, "home.spots"), here),
                        true,
                        "zzzqq",
                        choices.subList(0, 1)),
                latest.stream().map(card -> result(language, card)).toList(),
                choices);
    }

    private Result result(LanguageTag language, PublicationCard found) {
        var card = cards.of(language, found);
        return new Result(
                card.href(),
                card.lang(),
                card.section(),
                new MarkedText(List.of(new MarkedText.Part(card.title(), false))),
                new MarkedText(
                        List.of(
                                new MarkedText.Part("… ", false),
                                new MarkedText.Part(card.title(), true),
                                new MarkedText.Part(" " + card.summary(), false))),
                "",
                card.published());
    }

    private ContactPage mistaken(Frame frame, LanguageTag language) {
        return new ContactPage(
                frame,
                new Message("A", "a@", "", ""),
                Map.of(
                        "text", words.say(language, "contact.text.missing"),
                        "name", words.say(language, "contact.name.long", 100),
                        "email", words.say(language, "contact.email.wrong")),
                null,
                false);
    }

    private SafeHtml prose(LanguageTag language) {
        var sentence = SafeHtml.ofText(words.say(language, "home.description"));
        return SafeHtml.trusted(
                "<h2>H2</h2><p>%1$s <a href=\"#\">a</a> <strong>strong</strong> <em>em</em> <s>s</s>"
                                .formatted(sentence)
                        + "</p><h3>H3</h3><ul><li>ul<ul><li>ul</li></ul></li><li>ul</li></ul>"
                        + "<ol><li>ol</li><li>ol</li></ol>"
                        + "<blockquote><p>%1$s</p></blockquote>".formatted(sentence)
                        + "<table><thead><tr><th>1</th><th>2</th></tr></thead><tbody><tr>"
                        + "<td colspan=\"2\">1 + 2</td></tr><tr><td>1</td><td>2</td></tr></tbody>"
                        + "</table><hr><pre>pre</pre>");
    }
}
