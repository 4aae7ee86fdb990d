package vn.tinhhoa.admin.media;

import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.media.PicturePage.Difference;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.Asset;

import java.util.List;
import java.util.Map;

/// Compares what is kept of a picture with what somebody typed, field by field.
@Component
class PictureDifferences {

    /// Fields whose labels go by another name.
    private static final Map<String, String> LABELS =
            Map.of("credit", "credit-line", "licence-words", "licence.words");

    private static final List<String> IN_LANGUAGES = List.of("alt", "caption", "headline");

    private final PictureFields fields;
    private final SiteLanguages languages;

    PictureDifferences(PictureFields fields, SiteLanguages languages) {
        this.fields = fields;
        this.languages = languages;
    }

    List<Difference> between(Asset kept, Fields typed) {
        var theirs = fields.of(kept);
        return theirs.values().keySet().stream()
                .filter(name -> !theirs.line(name).equals(typed.line(name)))
                .map(name -> difference(name, theirs.get(name), typed.get(name)))
                .toList();
    }

    private Difference difference(String name, String theirs, String mine) {
        for (var field : IN_LANGUAGES) {
            if (name.startsWith(field + "-")) {
                var language = LanguageTag.of(name.substring(field.length() + 1));
                return new Difference(
                        "picture." + field,
                        language.value(),
                        languages.contains(language) ? language.ownName() : "",
                        theirs,
                        mine);
            }
        }
        return new Difference("picture." + LABELS.getOrDefault(name, name), "", "", theirs, mine);
    }
}
