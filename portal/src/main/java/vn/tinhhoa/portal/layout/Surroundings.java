package vn.tinhhoa.portal.layout;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.layout.Frame.Foot;
import vn.tinhhoa.portal.layout.Frame.MenuItem;

import java.util.List;

/// What surrounds many pages in the same way.
///
/// @param language that the interface speaks
/// @param home address of the reader's front page
/// @param standing pages about the site itself
public record Surroundings(
        LanguageTag language,
        String home,
        String siteName,
        List<MenuItem> menu,
        List<Foot> standing) {

    private static final List<String> LATIN = List.of("be-vietnam-pro-latin-400-normal.woff2");
    private static final List<String> VIETNAMESE =
            List.of(LATIN.getFirst(), "be-vietnam-pro-vietnamese-400-normal.woff2");

    /// The faces of running text, so that they come with the style sheet and not after it.
    public List<String> faces() {
        return language.equals(LanguageTag.VIETNAMESE) ? VIETNAMESE : LATIN;
    }
}
