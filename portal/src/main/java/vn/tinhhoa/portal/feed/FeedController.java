package vn.tinhhoa.portal.feed;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.SearchKind;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The newest of a language, of a kind and of a section in it, for feed readers.
@Controller
class FeedController {

    private static final int NEWEST = 30;
    private static final MediaType ATOM =
            new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final PublishedArticles articles;
    private final Sections sections;
    private final Feeds feeds;
    private final Frames frames;
    private final Words words;

    FeedController(
            PublishedArticles articles,
            Sections sections,
            Feeds feeds,
            Frames frames,
            Words words) {
        this.articles = articles;
        this.sections = sections;
        this.feeds = feeds;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping("/{language}/feed.atom")
    ResponseEntity<String> all(Reader reader, @RequestParam(defaultValue = "") String kind) {
        var language = reader.language();
        if (!kind.isEmpty()) {
            return ofKind(language, kind);
        }
        return atom(
                feeds.of(
                        language,
                        frames.siteName(language),
                        "/" + language,
                        "/" + language + "/feed.atom",
                        articles.latest(language, 0, NEWEST)));
    }

    private ResponseEntity<String> ofKind(LanguageTag language, String key) {
        var kind = ArticleKind.of(key).orElseThrow(() -> new NotFoundException("No kind " + key));
        var shown = SearchKind.of(kind).key();
        return atom(
                feeds.of(
                        language,
                        words.say(language, "search.kind." + shown)
                                + " · "
                                + frames.siteName(language),
                        "/" + language + "/search?kind=" + shown,
                        "/" + language + "/feed.atom?kind=" + key,
                        articles.ofKind(language, kind, 0, NEWEST)));
    }

    @GetMapping("/{language}/{slug}/feed.atom")
    ResponseEntity<String> section(Reader reader, @PathVariable String slug) {
        var language = reader.language();
        var section =
                sections.bySlug(language, slug)
                        .orElseThrow(() -> new NotFoundException("No section " + slug));
        return atom(
                feeds.of(
                        language,
                        section.name(language) + " · " + frames.siteName(language),
                        "/" + language + "/" + slug,
                        "/" + language + "/" + slug + "/feed.atom",
                        articles.inSection(language, section.key(), 0, NEWEST)));
    }

    private static ResponseEntity<String> atom(String feed) {
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(feed);
    }
}
