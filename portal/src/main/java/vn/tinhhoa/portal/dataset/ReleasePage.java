package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.util.List;

/// A release of a dataset.
///
/// @param notice says so when the dataset does not speak the reader's language
/// @param warning when another release should be used
/// @param path without query
/// @param mosaic its first pictures; empty on all pages but the first
/// @param figures what it is in numbers
/// @param otherTerms how many pictures have licences of their own; empty when none has
/// @param citation how it is cited
/// @param bagMissing why the whole cannot be had at once; null when it can
/// @param keywords in the dataset's language
public record ReleasePage(
        Frame frame,
        @Nullable SafeHtml notice,
        @Nullable Warning warning,
        String path,
        Said title,
        Said description,
        String version,
        Moment released,
        List<Shot> mosaic,
        List<Figure> figures,
        Browsing pictures,
        Terms terms,
        String otherTerms,
        Said citation,
        List<Download> downloads,
        @Nullable String bagMissing,
        List<Version> versions,
        List<Said> story,
        List<Maker> makers,
        @Nullable String mail,
        List<Said> keywords) {

    public boolean isFirst() {
        return !mosaic.isEmpty();
    }

    /// The file that holds everything; null when it cannot be had.
    public @Nullable Download bag() {
        return downloads.stream().filter(Download::whole).findFirst().orElse(null);
    }

    /// @param reason in the dataset's language; null when a newer release says it all
    /// @param instead leads to the release to use
    public record Warning(String words, @Nullable Said reason, @Nullable Link instead) {}

    public record Figure(String label, Said value) {}

    /// @param what it is good for
    /// @param size for people
    /// @param whole whether it holds everything
    public record Download(
            String name, String href, String what, String size, String sha256, boolean whole) {}

    /// @param state what became of it, in words; empty for nothing
    public record Version(
            String number,
            String href,
            Moment released,
            boolean current,
            String state,
            @Nullable Said note) {}

    /// @param role in words
    /// @param href their page; empty when they have none
    public record Maker(String role, String name, String href) {}
}
