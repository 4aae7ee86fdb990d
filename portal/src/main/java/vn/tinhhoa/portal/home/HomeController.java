package vn.tinhhoa.portal.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.section.Section;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.contest.ContestCards;
import vn.tinhhoa.portal.dataset.CataloguePages;
import vn.tinhhoa.portal.home.HomePage.Panel;
import vn.tinhhoa.portal.home.HomePage.Strip;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.pagecache.Kept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Shows the first page. Nothing appears twice on it, except that a section's strip may repeat what
/// is new when the section has little else.
@Controller
class HomeController {

    private static final String PROFILE = "ho-so";
    private static final int FEATURED = 3;
    private static final int LATEST = 9;
    private static final int ROWS = 5;
    private static final int STRIP = 3;
    private static final int DATASETS = 2;

    private final PublishedArticles articles;
    private final Sections sections;
    private final SiteLanguages languages;
    private final Cards cards;
    private final ContestCards contests;
    private final CataloguePages datasets;
    private final Frames frames;
    private final Words words;

    HomeController(
            PublishedArticles articles,
            Sections sections,
            SiteLanguages languages,
            Cards cards,
            ContestCards contests,
            CataloguePages datasets,
            Frames frames,
            Words words) {
        this.articles = articles;
        this.sections = sections;
        this.languages = languages;
        this.cards = cards;
        this.contests = contests;
        this.datasets = datasets;
        this.frames = frames;
        this.words = words;
    }

    @Kept
    @GetMapping("/{language}")
    String home(Reader reader, Model model) {
        var language = reader.language();
        var shown = firstWithArticles(language);
        var shownAlready = new HashSet<ArticleId>();
        var latest = articles.latest(shown, 0, LATEST);
        var hero = hero(shown, latest);
        hero.ifPresent(card -> shownAlready.add(card.article()));
        var news = latest.stream().filter(card -> shownAlready.add(card.article())).toList();
        var lead = news.isEmpty() ? null : cards.of(language, news.getFirst());
        var rows = news.stream().skip(1).limit(ROWS).toList();
        shownAlready.clear();
        hero.ifPresent(card -> shownAlready.add(card.article()));
        news.stream().limit(1 + ROWS).forEach(card -> shownAlready.add(card.article()));
        model.addAttribute(
                "page",
                new HomePage(
                        frames.of(
                                reader,
                                frames.everywhere(
                                        frames.siteName(language),
                                        words.say(language, "home.description"),
                                        language,
                                        other -> "/" + other),
                                "/" + language,
                                null,
                                other -> "/" + other),
                        shown.equals(language)
                                ? null
                                : words.naming(language, "home.fallback", language, shown),
                        hero.map(card -> cards.of(language, card)).orElse(null),
                        lead,
                        cards.of(language, rows),
                        strips(language, shown, shownAlready),
                        new HomePage.Datasets(
                                datasets.address(reader), datasets.newest(reader, DATASETS)),
                        profile(language, shown),
                        contests.open(reader).orElse(null)));
        return "home/home";
    }

    /// The reader's language, else the first that has anything to read.
    private LanguageTag firstWithArticles(LanguageTag wanted) {
        return languages.fallbacks(wanted).stream()
                .filter(language -> !articles.latest(language, 0, 1).isEmpty())
                .findFirst()
                .orElse(wanted);
    }

    private Optional<PublicationCard> hero(LanguageTag shown, List<PublicationCard> latest) {
        return articles.featured(shown, FEATURED).stream()
                .filter(card -> card.cover() != null)
                .findFirst()
                .or(() -> latest.stream().filter(card -> card.cover() != null).findFirst());
    }

    private List<Strip> strips(LanguageTag reader, LanguageTag shown, Set<ArticleId> seen) {
        var strips = new ArrayList<Strip>();
        for (var section : sections.all()) {
            if (section.key().equals(PROFILE)) {
                continue;
            }
            var newest = articles.inSection(shown, section.key(), 0, STRIP + seen.size());
            var unseen =
                    newest.stream()
                            .filter(card -> !seen.contains(card.article()))
                            .limit(STRIP)
                            .toList();
            if (unseen.size() == STRIP) {
                strips.add(new Strip(link(reader, section), cards.inSection(reader, unseen)));
            } else if (newest.size() >= STRIP) {
                strips.add(
                        new Strip(
                                link(reader, section),
                                cards.inSection(reader, newest.subList(0, STRIP))));
            }
        }
        return strips;
    }

    private @Nullable Panel profile(LanguageTag reader, LanguageTag shown) {
        var newest = articles.inSection(shown, PROFILE, 0, STRIP);
        return sections.byKey(PROFILE)
                .filter(section -> !newest.isEmpty())
                .map(section -> new Panel(link(reader, section), cards.of(reader, newest)))
                .orElse(null);
    }

    private static Link link(LanguageTag language, Section section) {
        return new Link(
                section.name(language),
                WebAddress.encoded("/" + language + "/" + section.slug(language)));
    }
}
