package vn.tinhhoa.admin.frame;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.util.List;

/// Fields for a name in each of the site's languages.
@Component
public class Names {

    private static final int LONGEST = 80;

    private final SiteLanguages languages;

    Names(SiteLanguages languages) {
        this.languages = languages;
    }

    public record NameField(String language, String languageName, String name) {}

    public List<NameField> fields(Localised names) {
        return languages.all().stream()
                .map(language ->
                        new NameField(
                                language.value(),
                                language.ownName(),
                                names.in(language).orElse("")))
                .toList();
    }

    /// The names with what was sent put on them.
    public Localised changed(Localised names, MultiValueMap<String, String> sent) {
        var changed = names;
        for (var language : languages.all()) {
            var value = sent.getFirst("name-" + language);
            if (value != null) {
                changed = changed.with(language, line(value));
            }
        }
        return changed;
    }

    /// A name on one line; blank when there is nothing in it.
    public static String line(String typed) {
        var line = HtmlSanitiser.line(typed);
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
