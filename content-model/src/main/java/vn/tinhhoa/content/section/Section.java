package vn.tinhhoa.content.section;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

/// A branch of the site's tree.
///
/// @param key its stable name, also its address where a language has none of its own
/// @param slugs the part of the address that names it, per language
/// @param order its place in the menu, counted from 1
@Document("sections")
public record Section(@Id String key, Localised names, Localised slugs, int order) {

    public String name(LanguageTag language) {
        return names.in(language, key);
    }

    public String slug(LanguageTag language) {
        return slugs.in(language).orElse(key);
    }
}
