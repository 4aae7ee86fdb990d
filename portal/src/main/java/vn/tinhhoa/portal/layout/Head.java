package vn.tinhhoa.portal.layout;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;

/// What the head of a page tells browsers, search engines and networks.
///
/// @param canonical the absolute address under which the page wants to be known
/// @param alternates the same page in all its languages, itself included
/// @param type of Open Graph: `website` or `article`
/// @param descriptions of the same for programs
/// @param indexed whether search engines should list it
public record Head(
        String title,
        String description,
        @Nullable String canonical,
        List<Alternate> alternates,
        String type,
        @Nullable String image,
        @Nullable StructuredData data,
        List<Description> descriptions,
        boolean indexed) {

    /// A page that only people read.
    public Head(
            String title,
            String description,
            @Nullable String canonical,
            List<Alternate> alternates,
            String type,
            @Nullable String image,
            @Nullable StructuredData data,
            boolean indexed) {
        this(title, description, canonical, alternates, type, image, data, List.of(), indexed);
    }

    /// A page that search engines should not list.
    public static Head unlisted(String title) {
        return new Head(title, "", null, List.of(), "website", null, null, false);
    }

    /// The same elsewhere, by a relation type of IANA's registry.
    ///
    /// @param type its media type; empty when that is not said
    public record Description(String rel, String type, String href) {

        /// As the header `Link` has it (RFC 8288).
        public String header() {
            return "<%s>; rel=\"%s\"".formatted(href, rel)
                    + (type.isEmpty() ? "" : "; type=\"" + type.replace("\"", "\\\"") + "\"");
        }
    }

    /// @param hreflang a language or `x-default`
    public record Alternate(String hreflang, String href) {

        public Alternate(LanguageTag language, String href) {
            this(language.value(), href);
        }
    }
}
