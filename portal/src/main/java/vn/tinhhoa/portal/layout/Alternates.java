package vn.tinhhoa.portal.layout;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.portal.layout.Head.Alternate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Says which pages are the same in other languages, and which of them is for everybody else. A
/// page and the site map say the same, and each page names itself among them.
@Component
public class Alternates {

    private final SiteProperties site;
    private final SiteLanguages languages;

    Alternates(SiteProperties site, SiteLanguages languages) {
        this.site = site;
        this.languages = languages;
    }

    /// A page that exists in some languages.
    ///
    /// @param path by language, not encoded
    public List<Alternate> among(
            Collection<LanguageTag> spoken, Function<LanguageTag, String> path) {
        var paths = new LinkedHashMap<LanguageTag, String>();
        spoken.forEach(language -> paths.put(language, path.apply(language)));
        return of(paths);
    }

    /// @param paths by language, not encoded
    public List<Alternate> of(Map<LanguageTag, String> paths) {
        var alternates = new ArrayList<Alternate>();
        for (var language : languages.all()) {
            var path = paths.get(language);
            if (path != null) {
                alternates.add(new Alternate(language, absolute(path)));
            }
        }
        languages.fallbacks(LanguageTag.ENGLISH).stream()
                .filter(paths::containsKey)
                .findFirst()
                .map(paths::get)
                .ifPresent(path -> alternates.add(new Alternate("x-default", absolute(path))));
        return alternates;
    }

    private String absolute(String path) {
        return site.publicUrl() + WebAddress.encoded(path);
    }
}
