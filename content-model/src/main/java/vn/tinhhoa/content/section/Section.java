package vn.tinhhoa.content.section;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

/// A branch of the site's tree.
///
/// @param key its stable name, also its address where a language has none of its own
/// @param slugs the part of the address that names it, per language
/// @param order its place in the menu, counted from 1
/// @param layout null on those from before there was a choice
/// @param parent the key of the section that it stands under in the menu; null for the first level
@Document("sections")
public record Section(
        @Id String key,
        Localised names,
        Localised slugs,
        int order,
        @Nullable SectionLayout layout,
        @Nullable String parent) {

    @Override
    public SectionLayout layout() {
        return layout == null ? SectionLayout.NEWS : layout;
    }

    /// Whether the other may stand under this one in the menu, which has two levels.
    public boolean mayHold(Section other) {
        return parent == null && !key.equals(other.key);
    }

    public String name(LanguageTag language) {
        return names.in(language, key);
    }

    public String slug(LanguageTag language) {
        return slugs.in(language).orElse(key);
    }
}
