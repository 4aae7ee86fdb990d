package vn.tinhhoa.portal.feed;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.asset.PublicFiles;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Readers;
import vn.tinhhoa.portal.layout.Words;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Lets browsers offer the site's search among their own (OpenSearch 1.1).
@Controller
class OpenSearchController {

    private static final int LONGEST_SHORT_NAME = 16;
    private static final MediaType DESCRIPTION =
            new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);

    private final Readers readers;
    private final Frames frames;
    private final PublicFiles files;
    private final Words words;

    OpenSearchController(Readers readers, Frames frames, PublicFiles files, Words words) {
        this.readers = readers;
        this.frames = frames;
        this.files = files;
        this.words = words;
    }

    @GetMapping("/opensearch-{tag}.xml")
    ResponseEntity<String> description(@PathVariable String tag) {
        var language =
                readers.named(tag).orElseThrow(() -> new NotFoundException("No language " + tag));
        return ResponseEntity.ok()
                .contentType(DESCRIPTION)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(description(language));
    }

    private String description(LanguageTag language) {
        var name = frames.siteName(language);
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>%s</ShortName>
        <Description>%s</Description>
        <Language>%s</Language>
        <InputEncoding>UTF-8</InputEncoding>
        <Image type="image/svg+xml">%s</Image>
        <Url type="text/html" template="%s?q={searchTerms}"/>
        <Url type="application/atom+xml" rel="alternate" template="%s"/>
        </OpenSearchDescription>
        """
                .formatted(
                        escaped(name.length() > LONGEST_SHORT_NAME ? shortened(name) : name),
                        escaped(words.say(language, "home.description")),
                        language,
                        frames.absolute("/assets/" + files.version() + "/logo.svg"),
                        frames.absolute("/" + language + "/search"),
                        frames.absolute("/" + language + "/feed.atom"));
    }

    /// The standard allows sixteen characters; a word is not cut where that can be helped.
    private static String shortened(String name) {
        var cut = name.substring(0, LONGEST_SHORT_NAME);
        var space = cut.lastIndexOf(' ');
        return space > 0 ? cut.substring(0, space) : cut;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
