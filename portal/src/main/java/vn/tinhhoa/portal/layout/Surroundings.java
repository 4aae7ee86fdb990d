package vn.tinhhoa.portal.layout;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.layout.Frame.Foot;
import vn.tinhhoa.portal.layout.Frame.MenuItem;

import java.util.List;

/// What surrounds many pages in the same way.
///
/// @param language that the interface speaks
/// @param home address of the reader's front page
/// @param assets where style sheet and scripts are
/// @param standing pages about the site itself
public record Surroundings(
        LanguageTag language,
        String home,
        String siteName,
        String assets,
        List<MenuItem> menu,
        List<Foot> standing) {}
