package vn.tinhhoa.portal.dataset;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.util.List;

/// All datasets.
public record CataloguePage(Frame frame, List<Card> cards) {

    /// A dataset by its latest release.
    ///
    /// @param mosaic its first pictures
    /// @param pictures how many, in words
    /// @param languages their own names
    public record Card(
            String href,
            Said title,
            Said description,
            List<Shot> mosaic,
            String pictures,
            String licence,
            String version,
            Moment released,
            List<Said> languages) {}
}
