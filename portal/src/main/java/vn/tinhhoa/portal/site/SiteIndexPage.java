package vn.tinhhoa.portal.site;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Frame.Foot;
import vn.tinhhoa.portal.layout.Frame.MenuItem;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Said;

import java.util.List;

/// Where everything is, for people.
///
/// @param sections with those that stand under them
/// @param standing pages about the site itself
/// @param provinces those of today
/// @param feeds of everything, and of each kind
public record SiteIndexPage(
        Frame frame,
        List<MenuItem> sections,
        List<Foot> standing,
        List<Entry> datasets,
        List<Entry> contests,
        List<Link> provinces,
        List<Link> feeds) {

    /// @param name in the language it is written in
    public record Entry(Said name, String href) {}
}
