package vn.tinhhoa.portal.feed;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Reader;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The newest of a language, and of a section in it, for feed readers.
@Controller
class FeedController {

    private static final int NEWEST = 30;
    private static final MediaType ATOM =
            new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final PublishedArticles articles;
    private final Sections sections;
    private final Feeds feeds;
    private final Frames frames;

    FeedController(PublishedArticles articles, Sections sections, Feeds feeds, Frames frames) {
        this.articles = articles;
        this.sections = sections;
        this.feeds = feeds;
        this.frames = frames;
    }

    @GetMapping("/{language}/feed.atom")
    ResponseEntity<String> all(Reader reader) {
        var language = reader.language();
        return atom(
                feeds.of(
                        language,
                        frames.siteName(language),
                        "/" + language,
                        articles.latest(language, 0, NEWEST)));
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
                        articles.inSection(language, section.key(), 0, NEWEST)));
    }

    private static ResponseEntity<String> atom(String feed) {
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(feed);
    }
}
