package vn.tinhhoa.portal.layout;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds out who reads: the address says in which language, a first visit's browser says which one
/// it likes best.
@Component
public class Readers {

    private final SiteLanguages languages;
    private final List<String> tags;

    Readers(SiteLanguages languages) {
        this.languages = languages;
        this.tags = languages.all().stream().map(LanguageTag::value).toList();
    }

    /// The language that the address begins with, if it is one of the site's.
    public Optional<LanguageTag> inAddress(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.length() < 2) {
            return Optional.empty();
        }
        var end = path.indexOf('/', 1);
        return named(path.substring(1, end < 0 ? path.length() : end));
    }

    public Optional<LanguageTag> named(String tag) {
        var place = tags.indexOf(tag);
        return place < 0 ? Optional.empty() : Optional.of(languages.all().get(place));
    }

    /// The best of the site's languages by `Accept-Language` (RFC 4647, lookup).
    public LanguageTag preferred(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null) {
            return languages.first();
        }
        try {
            var best = Locale.lookupTag(Locale.LanguageRange.parse(accepted), tags);
            return best == null ? languages.first() : named(best).orElse(languages.first());
        } catch (IllegalArgumentException malformed) {
            return languages.first();
        }
    }

    public Reader of(HttpServletRequest request) {
        return new Reader(
                inAddress(request).orElseGet(() -> preferred(request)), ViewChoice.of(request));
    }
}
