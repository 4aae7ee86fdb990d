package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Said;

import java.util.List;

/// One picture of a release.
///
/// @param notice says so when the dataset does not speak the reader's language
/// @param dataset leads to the release
/// @param position such as `3 / 40`
/// @param largest the address of the largest size, for the zoom
/// @param extended in paragraphs
/// @param creditLine stands beside the picture wherever it is shown
/// @param facts of the picture; [#file] of its file
/// @param terms what its licence means
/// @param programs descriptions for machines
public record ItemPage(
        Frame frame,
        @Nullable SafeHtml notice,
        Link dataset,
        String datasetLang,
        String version,
        String position,
        Said title,
        @Nullable Said caption,
        Said alt,
        List<Said> extended,
        Shot shot,
        String largest,
        String credit,
        String creditLine,
        List<Fact> facts,
        List<Fact> file,
        Terms terms,
        List<Link> sizes,
        Link original,
        @Nullable Link previous,
        @Nullable Link next,
        List<Link> programs) {

    /// @param href empty where it leads nowhere
    public record Value(Said said, String href) {}

    public record Fact(String label, List<Value> values) {}
}
