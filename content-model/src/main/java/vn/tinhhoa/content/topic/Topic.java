package vn.tinhhoa.content.topic;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

/// A free subject tag.
///
/// @param key its stable name, which articles and addresses know
/// @param order its place in lists, counted from 1
@Document("topics")
public record Topic(@Id String key, Localised names, int order) {

    public String name(LanguageTag language) {
        return names.in(language, key);
    }
}
