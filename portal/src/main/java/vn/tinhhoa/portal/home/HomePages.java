package vn.tinhhoa.portal.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.article.PublishedSections;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.section.Section;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.contest.ContestCards;
import vn.tinhhoa.portal.dataset.CataloguePages;
import vn.tinhhoa.portal.home.HomePage.News;
import vn.tinhhoa.portal.home.HomePage.Part;
import vn.tinhhoa.portal.home.HomePage.Profile;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Menus;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.section.event.EventsPages;
import vn.tinhhoa.portal.section.profile.ProfilePages;
import vn.tinhhoa.portal.section.project.ProjectsPages;
import vn.tinhhoa.portal.section.spot.SpotsPages;
import vn.tinhhoa.portal.view.MostRead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Gathers the first page. No news appears twice on it, except that a section's strip may repeat
/// what is new when the section has little else. Events, projects, places and figures come from
/// what [PublishedSections] has in memory.
@Component
class HomePages {

    private static final int FEATURED = 3;
    private static final int LATEST = 9;
    private static final int ROWS = 5;
    private static final int STRIP = 3;
    private static final int EVENTS = 4;
    private static final int PROJECTS = 4;
    private static final int DATASETS = 2;
    private static final int MOST_READ = 4;

    private final PublishedArticles articles;
    private final PublishedSections published;
    private final Sections sections;
    private final SiteLanguages languages;
    private final Cards cards;
    private final Menus menus;
    private final EventsPages events;
    private final ProjectsPages projects;
    private final SpotsPages spots;
    private final ProfilePages profiles;
    private final ContestCards contests;
    private final MostRead mostRead;
    private final CataloguePages datasets;
    private final Frames frames;
    private final Words words;

    HomePages(
            PublishedArticles articles,
            PublishedSections published,
            Sections sections,
            SiteLanguages languages,
            Cards cards,
            Menus menus,
            EventsPages events,
            ProjectsPages projects,
            SpotsPages spots,
            ProfilePages profiles,
            ContestCards contests,
            MostRead mostRead,
            CataloguePages datasets,
            Frames frames,
            Words words) {
        this.articles = articles;
        this.published = published;
        this.sections = sections;
        this.languages = languages;
        this.cards = cards;
        this.menus = menus;
        this.events = events;
        this.projects = projects;
        this.spots = spots;
        this.profiles = profiles;
        this.contests = contests;
        this.mostRead = mostRead;
        this.datasets = datasets;
        this.frames = frames;
        this.words = words;
    }

    HomePage of(Reader reader) {
        var language = reader.language();
        var latest = latest(language);
        var shown = latest.isEmpty() ? language : latest.getFirst().language();
        var seen = new HashSet<ArticleId>();
        return new HomePage(
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
                news(language, shown, latest, seen),
                part(SectionLayout.EVENTS, language, events.next(language, EVENTS)),
                part(SectionLayout.PROJECTS, language, projects.first(language, PROJECTS)),
                part(SectionLayout.SPOTS, language, spots.newest(language, STRIP)),
                strips(language, shown, seen),
                mostRead(language, shown),
                new Part<>(
                        new Link(
                                words.say(language, "dataset.catalogue"), datasets.address(reader)),
                        datasets.newest(reader, DATASETS)),
                profile(language),
                contests.open(reader).orElse(null));
    }

    /// In the reader's language, else in the first that has any.
    private List<PublicationCard> latest(LanguageTag wanted) {
        return languages.fallbacks(wanted).stream()
                .map(language -> articles.latestNews(language, 0, LATEST))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// @param seen takes what is shown
    private News news(
            LanguageTag reader,
            LanguageTag shown,
            List<PublicationCard> latest,
            Set<ArticleId> seen) {
        var hero =
                Stream.concat(articles.featured(shown, FEATURED).stream(), latest.stream())
                        .filter(card -> card.cover() != null)
                        .findFirst();
        hero.ifPresent(card -> seen.add(card.article()));
        var news =
                latest.stream()
                        .filter(card -> !seen.contains(card.article()))
                        .limit(1 + ROWS)
                        .toList();
        news.forEach(card -> seen.add(card.article()));
        return new News(
                shown.equals(reader) ? null : words.naming(reader, "home.fallback", reader, shown),
                hero.map(card -> cards.of(reader, card)).orElse(null),
                news.isEmpty() ? null : cards.of(reader, news.getFirst()),
                cards.of(reader, news.stream().skip(1).toList()));
    }

    private <T> Part<T> part(SectionLayout layout, LanguageTag language, List<T> some) {
        return new Part<>(
                menus.first(layout, language).orElseGet(() -> new Link("", "/" + language)), some);
    }

    private List<Part<Card>> strips(LanguageTag reader, LanguageTag shown, Set<ArticleId> seen) {
        var strips = new ArrayList<Part<Card>>();
        for (var section : sections.all()) {
            if (section.layout() == SectionLayout.NEWS && !section.key().equals(Sections.DEFAULT)) {
                strip(reader, shown, section, seen).ifPresent(strips::add);
            }
        }
        return strips;
    }

    private Optional<Part<Card>> strip(
            LanguageTag reader, LanguageTag shown, Section section, Set<ArticleId> seen) {
        var newest = articles.inSection(shown, section.key(), 0, STRIP + seen.size());
        var unseen = newest.stream().filter(card -> !seen.contains(card.article())).toList();
        var some = unseen.size() >= STRIP ? unseen : newest;
        return some.size() < STRIP
                ? Optional.empty()
                : Optional.of(
                        new Part<>(
                                new Link(
                                        section.name(reader),
                                        WebAddress.encoded(
                                                "/" + reader + "/" + section.slug(reader))),
                                cards.inSection(reader, some.subList(0, STRIP))));
    }

    private List<Card> mostRead(LanguageTag reader, LanguageTag shown) {
        var most = mostRead.of(reader, shown, Set.of(), MOST_READ);
        return most.size() < MOST_READ ? List.of() : most;
    }

    private @Nullable Profile profile(LanguageTag reader) {
        var newest = published.in(SectionLayout.PROFILE, reader).stream().limit(STRIP).toList();
        return menus.first(SectionLayout.PROFILE, reader)
                .filter(section -> !newest.isEmpty())
                .map(section ->
                        new Profile(
                                section,
                                profiles.figures(reader).orElse(null),
                                cards.of(reader, newest)))
                .orElse(null);
    }
}
