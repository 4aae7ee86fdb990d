package vn.tinhhoa.portal.contest.gallery;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Said;

import java.util.List;

/// One entry, with the form to vote for it while that is open.
///
/// @param by its author's name, or its code
/// @param story its paragraphs
/// @param count of its votes; empty when that is not public
/// @param state what may be done now and until when
/// @param form null when no votes are taken
record ExhibitPage(
        Frame frame,
        Said contest,
        String contestHref,
        String galleryHref,
        Said title,
        String by,
        String code,
        Said category,
        @Nullable Said caption,
        List<Said> story,
        List<Shown> pictures,
        String count,
        String state,
        @Nullable Form form) {

    /// @param address as it was typed
    /// @param error what is the matter with it; empty when nothing is
    record Form(String action, String stamp, String address, String error) {}
}
