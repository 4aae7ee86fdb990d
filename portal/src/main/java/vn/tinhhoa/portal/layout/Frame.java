package vn.tinhhoa.portal.layout;

import vn.tinhhoa.content.text.SafeHtml;

import java.util.List;

/// Everything around the content of a page.
///
/// @param lang of the interface's own words
/// @param here the address of this page, to come back to
/// @param standing pages about the site itself
/// @param languages links to the same page in every language
/// @param version part of the address of style sheet and scripts
public record Frame(
        Reader reader,
        String lang,
        String siteName,
        Head head,
        String here,
        Shared shared,
        List<Foot> standing,
        SafeHtml languages,
        String version) {

    /// What looks the same on many pages.
    ///
    /// @param links at the end of a page's head
    /// @param sizes the buttons that change the size of the text
    /// @param help the links to what helps on every page
    /// @param counts where a script puts the site's views
    public record Shared(
            SafeHtml links,
            SafeHtml sizes,
            SafeHtml masthead,
            SafeHtml foot,
            SafeHtml help,
            SafeHtml counts) {}

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

    public String home() {
        return "/" + reader.language();
    }

    public String assets() {
        return "/assets/" + version;
    }
}
