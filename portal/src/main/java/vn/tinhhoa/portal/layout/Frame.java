package vn.tinhhoa.portal.layout;

import vn.tinhhoa.content.text.SafeHtml;

import java.util.List;

/// Everything around the content of a page.
///
/// @param lang of the interface's own words
/// @param here the address of this page, to come back to
/// @param masthead what stands at the head of many pages
/// @param foot what stands at the foot of many pages
/// @param standing pages about the site itself
/// @param version part of the address of style sheet and scripts
public record Frame(
        Reader reader,
        String lang,
        String siteName,
        Head head,
        String here,
        SafeHtml masthead,
        SafeHtml foot,
        List<Foot> standing,
        List<LanguageLink> languages,
        String version) {

    private static final List<String> LATIN = List.of("be-vietnam-pro-latin-400-normal.woff2");
    private static final List<String> VIETNAMESE =
            List.of(LATIN.getFirst(), "be-vietnam-pro-vietnamese-400-normal.woff2");

    /// An entry of the menu, with those that stand under it.
    ///
    /// @param current whether the page belongs to it or to one under it
    public record MenuItem(Link link, List<Link> under, boolean current) {

        static MenuItem of(Link link) {
            return new MenuItem(link, List.of(), link.current());
        }
    }

    /// @param name in the language it is written in
    public record Foot(Said name, String href) {}

    /// What the window and the reader's list of bookmarks say.
    public String title() {
        return head.title().equals(siteName) ? siteName : head.title() + " · " + siteName;
    }

    /// The faces of running text, so that they come with the style sheet and not after it.
    public List<String> faces() {
        return lang.equals("vi") ? VIETNAMESE : LATIN;
    }

    public String home() {
        return "/" + reader.language();
    }

    public String assets() {
        return "/assets/" + version;
    }
}
