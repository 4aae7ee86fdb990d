package vn.tinhhoa.portal.layout;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.Section;

/// @param href an encoded address of this site
/// @param current whether it is the page that is shown
public record Link(String label, String href, boolean current) {

    public Link(String label, String href) {
        this(label, href, false);
    }

    /// To a section, by its name.
    public static Link to(Section section, LanguageTag language) {
        return new Link(section.name(language), address(section, language));
    }

    static String address(Section section, LanguageTag language) {
        return WebAddress.encoded("/" + language + "/" + section.slug(language));
    }
}
