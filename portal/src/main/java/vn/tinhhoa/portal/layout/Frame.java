package vn.tinhhoa.portal.layout;

import java.util.List;

/// Everything around the content of a page.
///
/// @param lang of the interface's own words
/// @param here the address of this page, to come back to
/// @param version part of the address of style sheet and scripts
public record Frame(
        Reader reader,
        String lang,
        String siteName,
        Head head,
        String here,
        List<Link> menu,
        List<LanguageLink> languages,
        String version) {

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
