package vn.tinhhoa.portal.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchUnavailableException;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.WebAddress;

/// Searches for readers. When the index is away the page says so and keeps the words.
@Controller
class SearchController {

    private static final Logger LOG = LoggerFactory.getLogger(SearchController.class);

    private final SearchIndex index;
    private final SearchPages pages;
    private final Suggesting suggesting;
    private final SearchLimit limit;

    SearchController(
            SearchIndex index, SearchPages pages, Suggesting suggesting, SearchLimit limit) {
        this.index = index;
        this.pages = pages;
        this.suggesting = suggesting;
        this.limit = limit;
    }

    @GetMapping("/{language}/search")
    String search(
            Reader reader,
            @ModelAttribute("wanted") SearchRequest wanted,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        limit.check(request);
        var query = wanted.query(reader.language());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        try {
            var result = index.search(query);
            if (query.page() > 1 && result.hits().isEmpty()) {
                throw new NotFoundException("The search has no page " + query.page());
            }
            model.addAttribute("page", pages.found(reader, wanted, query, result));
        } catch (SearchUnavailableException away) {
            LOG.warn("Search is away: {}", away.toString());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("page", pages.away(reader, wanted));
        }
        return "search/search";
    }

    /// For the search field while somebody types.
    @GetMapping(path = "/{language}/search/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Suggestions> suggest(
            Reader reader, @RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        limit.checkSuggesting(request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(suggesting.of(q, reader.language(), WebAddress::encoded));
    }
}
