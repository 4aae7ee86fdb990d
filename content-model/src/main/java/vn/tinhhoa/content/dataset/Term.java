package vn.tinhhoa.content.dataset;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.LinkedHashMap;

/// A term of a controlled list.
///
/// @param uri such as `http://www.wikidata.org/entity/Q8502`
public record Term(String uri, Localised labels) {

    public Term {
        uri = uri.strip();
        var plain = new LinkedHashMap<LanguageTag, String>();
        labels.texts().forEach((language, label) -> plain.put(language, label.replace('|', '/')));
        labels = new Localised(plain);
    }
}
