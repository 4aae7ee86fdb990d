package vn.tinhhoa.portal.layout;

import vn.tinhhoa.content.text.SafeHtml;

import java.util.List;

/// Everything around the content of a page.
///
/// @param lang of the interface's own words
/// @param descriptions of the page for programs
/// @param parts what is rendered already
/// @param version part of the address of style sheet and scripts
public record Frame(
        Reader reader,
        String lang,
        String siteName,
        List<Head.Description> descriptions,
        Parts parts,
        String version) {

    /// What looks the same on many pages.
    ///
    /// @param head what the page says of itself in its head
    /// @param links to style sheet, scripts and feeds
    /// @param bar for text size, contrast and language
    record Parts(SafeHtml head, SafeHtml links, SafeHtml bar, SafeHtml masthead, SafeHtml footer) {}

    /// @param window what the window and the reader's list of bookmarks say
    record Top(String window, Head head) {}

    /// @param here the address of the page, to come back to
    /// @param languages each leads to the same page
    record Bar(String here, boolean contrast, List<LanguageLink> languages) {}

    /// @param foot the ways through the site
    /// @param contact address of the form that also tells which page it was left from
    record Footer(String home, SafeHtml foot, String contact) {}

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

    public String home() {
        return "/" + reader.language();
    }

    public String assets() {
        return "/assets/" + version;
    }
}
