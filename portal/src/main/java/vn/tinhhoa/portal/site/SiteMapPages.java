package vn.tinhhoa.portal.site;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.PictureAddresses;
import vn.tinhhoa.content.article.Publication.PublishedPicture;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.article.PublishedArticles.Placed;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleaseOutline;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.contest.ContestPaths;
import vn.tinhhoa.portal.layout.Alternates;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head.Alternate;
import vn.tinhhoa.portal.place.PlacePaths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Every page of the site that search engines should know.
@Component
class SiteMapPages {

    /// The protocol allows 50,000 addresses in a list.
    private static final int MOST_ARTICLES = 25_000;

    private static final int MOST_PICTURES = 19_000;
    private static final int SHOWN_WIDTH = 1280;

    private final PublishedArticles articles;
    private final PublishedDatasets datasets;
    private final PublishedContests contests;
    private final Sections sections;
    private final Gazetteer places;
    private final SiteLanguages languages;
    private final Alternates alternates;
    private final Frames frames;

    SiteMapPages(
            PublishedArticles articles,
            PublishedDatasets datasets,
            PublishedContests contests,
            Sections sections,
            Gazetteer places,
            SiteLanguages languages,
            Alternates alternates,
            Frames frames) {
        this.articles = articles;
        this.datasets = datasets;
        this.contests = contests;
        this.sections = sections;
        this.places = places;
        this.languages = languages;
        this.alternates = alternates;
        this.frames = frames;
    }

    /// @param address absolute
    /// @param changed ISO 8601; empty when it is not known
    /// @param alternates the same page in all its languages, itself included
    /// @param pictures absolute addresses
    record Page(
            String address, String changed, List<Alternate> alternates, List<String> pictures) {}

    List<Page> in(LanguageTag language) {
        var pages = new ArrayList<Page>();
        pages.add(everywhere(language, "", other -> "/" + other));
        for (var section : sections.all()) {
            pages.add(everywhere(language, "", other -> "/" + other + "/" + section.slug(other)));
        }
        for (var place : places.all()) {
            if (place.isPresent()) {
                pages.add(everywhere(language, "", other -> PlacePaths.of(other, place.key())));
            }
        }
        datasets(language, pages);
        contests(language, pages);
        articles(language, pages);
        return pages;
    }

    private void articles(LanguageTag language, List<Page> pages) {
        var all = articles.everywhere();
        var paths = new HashMap<ArticleId, Map<LanguageTag, String>>();
        for (var placed : all) {
            paths.computeIfAbsent(placed.article(), any -> new HashMap<>())
                    .put(placed.language(), placed.path());
        }
        all.stream()
                .filter(placed -> placed.language().equals(language))
                .limit(MOST_ARTICLES)
                .forEach(placed ->
                        pages.add(article(placed, paths.getOrDefault(placed.article(), Map.of()))));
    }

    private Page article(Placed placed, Map<LanguageTag, String> paths) {
        return new Page(
                frames.absolute(placed.path()),
                placed.changedAt().toString(),
                alternates.of(paths),
                pictures(placed.cover()));
    }

    private List<String> pictures(@Nullable PublishedPicture cover) {
        return cover == null
                ? List.of()
                : List.of(frames.absolute(new PictureAddresses(cover).atMost(SHOWN_WIDTH)));
    }

    /// Those that speak the language.
    private void contests(LanguageTag language, List<Page> pages) {
        var all =
                contests.all().stream()
                        .filter(held -> held.rules().languages().contains(language))
                        .toList();
        if (!all.isEmpty()) {
            pages.add(everywhere(language, "", ContestPaths::all));
        }
        for (var held : all) {
            var id = held.contest().id();
            pages.add(
                    among(
                            held.rules().languages(),
                            language,
                            held.inForce().publishedAt().toString(),
                            other -> ContestPaths.contest(other, id)));
        }
    }

    /// The latest release of each dataset that speaks the language, with its pictures.
    private void datasets(LanguageTag language, List<Page> pages) {
        var latest =
                datasets.latest().stream()
                        .filter(release -> release.facts().languages().contains(language))
                        .toList();
        if (!latest.isEmpty()) {
            pages.add(everywhere(language, "", other -> "/" + other + "/datasets"));
        }
        var room = MOST_PICTURES;
        for (var release : latest) {
            var spoken = release.facts().languages();
            var page = "/datasets/" + release.dataset();
            pages.add(
                    among(
                            spoken,
                            language,
                            release.released().toString(),
                            one -> "/" + one + page));
            var gone = datasets.tombstones(release).keySet();
            var keys =
                    datasets.outline(release).entries().stream()
                            .map(ReleaseOutline.Entry::key)
                            .filter(key -> !gone.contains(key))
                            .limit(room)
                            .toList();
            keys.forEach(key ->
                    pages.add(
                            among(
                                    spoken,
                                    language,
                                    "",
                                    one -> "/" + one + page + "/" + release.number() + "/" + key)));
            room -= keys.size();
        }
    }

    private Page everywhere(
            LanguageTag language, String changed, Function<LanguageTag, String> path) {
        return among(languages.all(), language, changed, path);
    }

    private Page among(
            Collection<LanguageTag> spoken,
            LanguageTag language,
            String changed,
            Function<LanguageTag, String> path) {
        return new Page(
                frames.absolute(path.apply(language)),
                changed,
                alternates.among(spoken, path),
                List.of());
    }
}
