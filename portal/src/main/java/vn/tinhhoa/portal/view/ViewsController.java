package vn.tinhhoa.portal.view;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.view.ReadersNow;
import vn.tinhhoa.content.view.ViewCount;
import vn.tinhhoa.content.view.ViewCounter;
import vn.tinhhoa.content.view.Views;
import vn.tinhhoa.portal.limit.Limit;

import java.time.Duration;
import java.util.Optional;

/// Counts the view of a page, which the page itself asks for when it is shown, and answers with the
/// counts. So pages are counted though they come from caches, and stay the same for everybody.
@RestController
class ViewsController {

    private static final int PER_MINUTE = 240;
    private static final Duration KNOWN = Duration.ofMinutes(1);
    private static final int MOST_KNOWN = 20_000;

    private final ViewCounter counter;
    private final Views views;
    private final ReadersNow readers;
    private final Limit limit = new Limit(PER_MINUTE, Duration.ofMinutes(1));
    private final LoadingCache<ArticleId, Boolean> published;

    ViewsController(
            ViewCounter counter, Views views, ReadersNow readers, PublishedArticles articles) {
        this.counter = counter;
        this.views = views;
        this.readers = readers;
        this.published =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KNOWN)
                        .expireAfterWrite(KNOWN)
                        .build(id -> !articles.editionsOf(id).isEmpty());
    }

    /// @param article null when the page shows no article
    /// @param reading people at this moment
    record Counts(ViewCount site, @Nullable ViewCount article, long reading) {}

    /// @param article an article's id, or empty
    /// @param reader a number that the window made up, to tell readers apart for five minutes
    /// @param again whether the page was counted when it was opened and is only still open
    @PostMapping("/views")
    ResponseEntity<Counts> count(
            @RequestParam(defaultValue = "") String article,
            @RequestParam(defaultValue = "") String reader,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
                    @Nullable String userAgent,
            HttpServletRequest request) {
        limit.check(request);
        var shown = shown(article);
        if (!Robots.isOne(userAgent)) {
            if (!again) {
                counter.count(shown);
            }
            if (reader.matches("[0-9a-z]{8,20}")) {
                readers.saw(reader);
            }
        }
        var counts = new Counts(views.ofSite(), shown.map(views::of).orElse(null), readers.count());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(counts);
    }

    private Optional<ArticleId> shown(String article) {
        return Optional.of(article)
                .filter(id -> id.matches("[0-9a-f]{12}"))
                .map(ArticleId::new)
                .filter(published::get);
    }
}
