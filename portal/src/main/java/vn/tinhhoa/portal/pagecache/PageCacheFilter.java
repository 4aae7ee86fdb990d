package vn.tinhhoa.portal.pagecache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

import vn.tinhhoa.portal.problem.StoreHealth;
import vn.tinhhoa.portal.problem.StoreTrouble;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

/// Answers from [PageCache] where it can, and otherwise lets the page be made and keeps it.
class PageCacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient PageCache cache;
    private final transient StoreWatch store;
    private final transient StoreHealth health;
    private final transient Clock clock;
    private final transient PagesInMaking making = new PagesInMaking();

    PageCacheFilter(PageCache cache, StoreWatch store, StoreHealth health, Clock clock) {
        this.cache = cache;
        this.store = store;
        this.health = health;
        this.clock = clock;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = PageKey.of(request);
        if (key == null) {
            chain.doFilter(request, response);
            return;
        }
        var away = health.isAway();
        if (!away) {
            store.look();
        }
        var fresh = cache.fresh(key);
        if (fresh.isPresent()) {
            fresh.get().send(request, response);
            return;
        }
        var copy = cache.copy(key);
        if (copy.isPresent() && away) {
            copy.get().sendStale(request, response, clock.instant());
            return;
        }
        if (copy.isEmpty()) {
            make(key, request, response, chain);
            return;
        }
        remake(key, request, response, chain);
    }

    /// A change made the page stale for everybody at once: one reader has it made anew for all.
    private void remake(
            PageKey key,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        if (making.begin(key)) {
            try {
                make(key, request, response, chain);
            } finally {
                making.end(key);
            }
            return;
        }
        var made = cache.fresh(key);
        if (made.isPresent()) {
            made.get().send(request, response);
        } else {
            make(key, request, response, chain);
        }
    }

    private void make(
            PageKey key,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        var generation = cache.generation();
        var written = new HeldAnswer(response);
        chain.doFilter(request, written);
        if (StoreTrouble.happenedIn(request)) {
            health.wasAway();
            var copy = cache.copy(key);
            if (copy.isPresent() && !response.isCommitted()) {
                response.resetBuffer();
                response.setStatus(HttpServletResponse.SC_OK);
                copy.get().sendStale(request, response, clock.instant());
                return;
            }
        }
        if (KeptMark.isOn(request)
                && written.getStatus() == HttpServletResponse.SC_OK
                && request.getMethod().equals("GET")) {
            var language = written.getLocale().toLanguageTag();
            var links = List.copyOf(written.getHeaders(HttpHeaders.LINK));
            var bytes = written.getContentAsByteArray();
            var finished = cache.keep(key, bytes, language, links, generation);
            making.end(key);
            finished.send(request, response);
            return;
        }
        written.copyBodyToResponse();
    }
}
