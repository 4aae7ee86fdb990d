package vn.tinhhoa.portal.feed;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.portal.PortalProperties;
import vn.tinhhoa.portal.layout.Frames;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/// Says whom to tell about a weakness of the site (RFC 9116), where somebody was named.
@Controller
class SecurityContact {

    private static final Duration VALID = Duration.ofDays(180);

    private final PortalProperties settings;
    private final SiteLanguages languages;
    private final Frames frames;
    private final Clock clock;

    SecurityContact(
            PortalProperties settings, SiteLanguages languages, Frames frames, Clock clock) {
        this.settings = settings;
        this.languages = languages;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> securityText() {
        var contact = settings.portal().securityContact();
        if (contact.isBlank()) {
            throw new NotFoundException("tinhhoa.portal.security-contact names nobody");
        }
        var spoken =
                languages.all().stream().map(LanguageTag::value).collect(Collectors.joining(", "));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(
                        """
                        Contact: %s
                        Expires: %s
                        Preferred-Languages: %s
                        Canonical: %s
                        """
                                .formatted(
                                        contact,
                                        clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS),
                                        spoken,
                                        frames.absolute("/.well-known/security.txt")));
    }
}
