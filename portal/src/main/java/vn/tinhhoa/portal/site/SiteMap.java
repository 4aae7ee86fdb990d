package vn.tinhhoa.portal.site;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Readers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import javax.xml.stream.XMLStreamException;

/// Tells search engines what there is: one list of addresses per language (sitemaps.org), and where
/// the lists are.
@Controller
class SiteMap {

    private final SiteMapPages pages;
    private final SiteLanguages languages;
    private final Readers readers;
    private final Frames frames;

    SiteMap(SiteMapPages pages, SiteLanguages languages, Readers readers, Frames frames) {
        this.pages = pages;
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
    ResponseEntity<String> lists() throws XMLStreamException {
        var lists = new SiteMapXml("sitemapindex");
        for (var language : languages.all()) {
            lists.list(frames.absolute("/sitemap-" + language + ".xml"));
        }
        return xml(lists);
    }

    @GetMapping("/sitemap-{language}.xml")
    ResponseEntity<String> list(@PathVariable String language) throws XMLStreamException {
        var wanted =
                readers.named(language)
                        .orElseThrow(() -> new NotFoundException("No language " + language));
        var list = new SiteMapXml("urlset");
        for (var page : pages.in(wanted)) {
            list.page(page.address(), page.changed(), page.alternates(), page.pictures());
        }
        return xml(list);
    }

    private static ResponseEntity<String> xml(SiteMapXml written) throws XMLStreamException {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
                .body(written.finished());
    }
}
