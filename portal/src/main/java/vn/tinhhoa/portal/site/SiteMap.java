package vn.tinhhoa.portal.site;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleaseOutline;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.contest.ContestPaths;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Readers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Tells search engines what there is: one list of addresses per language (sitemaps.org), and where
/// the lists are.
@Controller
class SiteMap {

    /// The protocol allows 50,000 addresses in a list.
    private static final int MOST = 29_000;

    /// How many of them may be pictures.
    private static final int MOST_PICTURES = 19_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    private final PublishedArticles articles;
    private final PublishedDatasets datasets;
    private final PublishedContests contests;
    private final Sections sections;
    private final SiteLanguages languages;
    private final Readers readers;
    private final Frames frames;

    SiteMap(
            PublishedArticles articles,
            PublishedDatasets datasets,
            PublishedContests contests,
            Sections sections,
            SiteLanguages languages,
            Readers readers,
            Frames frames) {
        this.articles = articles;
        this.datasets = datasets;
        this.contests = contests;
        this.sections = sections;
        this.languages = languages;
        this.readers = readers;
        this.frames = frames;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(
                        "User-agent: *\nDisallow: /*/search\nDisallow: /api/\n\nSitemap: "
                                + frames.absolute("/sitemap.xml")
                                + "\n");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> lists() {
        var lists = new StringBuilder(HEAD).append("<sitemapindex").append(SPACE).append(">\n");
        for (var language : languages.all()) {
            lists.append("<sitemap><loc>")
                    .append(frames.absolute("/sitemap-" + language + ".xml"))
                    .append("</loc></sitemap>\n");
        }
        return xml(lists.append("</sitemapindex>\n"));
    }

    @GetMapping("/sitemap-{language}.xml")
    ResponseEntity<String> list(@PathVariable String language) {
        var wanted =
                readers.named(language)
                        .orElseThrow(() -> new NotFoundException("No language " + language));
        var list = new StringBuilder(HEAD).append("<urlset").append(SPACE).append(">\n");
        pages(wanted, list);
        datasets(wanted, list);
        contests(wanted, list);
        articles.addresses(wanted, MOST)
                .forEach(found -> add(list, found.path(), found.changedAt().toString()));
        return xml(list.append("</urlset>\n"));
    }

    private void pages(LanguageTag language, StringBuilder list) {
        add(list, "/" + language, "");
        for (var section : sections.all()) {
            add(list, "/" + language + "/" + section.slug(language), "");
        }
    }

    /// Those that speak the language.
    private void contests(LanguageTag language, StringBuilder list) {
        var all =
                contests.all().stream()
                        .filter(held -> held.rules().languages().contains(language))
                        .toList();
        if (!all.isEmpty()) {
            add(list, ContestPaths.all(language), "");
        }
        all.forEach(held ->
                add(
                        list,
                        ContestPaths.contest(language, held.contest().id()),
                        held.inForce().publishedAt().toString()));
    }

    /// The latest release of each dataset that speaks the language, with its pictures.
    private void datasets(LanguageTag language, StringBuilder list) {
        var latest =
                datasets.latest().stream()
                        .filter(release -> release.facts().languages().contains(language))
                        .toList();
        if (!latest.isEmpty()) {
            add(list, "/" + language + "/datasets", "");
        }
        var room = MOST_PICTURES;
        for (var release : latest) {
            var page = "/" + language + "/datasets/" + release.dataset();
            add(list, page, release.released().toString());
            var gone = datasets.tombstones(release).keySet();
            var keys =
                    datasets.outline(release).entries().stream()
                            .map(ReleaseOutline.Entry::key)
                            .filter(key -> !gone.contains(key))
                            .limit(room)
                            .toList();
            keys.forEach(key -> add(list, page + "/" + release.number() + "/" + key, ""));
            room -= keys.size();
        }
    }

    private void add(StringBuilder list, String path, String changed) {
        list.append("<url><loc>").append(HtmlUtils.htmlEscape(frames.absolute(path), "UTF-8"));
        list.append("</loc>");
        if (!changed.isEmpty()) {
            list.append("<lastmod>").append(changed).append("</lastmod>");
        }
        list.append("</url>\n");
    }

    private static ResponseEntity<String> xml(StringBuilder text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
                .body(text.toString());
    }
}
