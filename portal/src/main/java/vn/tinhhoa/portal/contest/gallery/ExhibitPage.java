package vn.tinhhoa.portal.contest.gallery;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;

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
        Spoken contest,
        String contestHref,
        String galleryHref,
        Spoken title,
        String by,
        String code,
        Spoken category,
        @Nullable Spoken caption,
        List<Spoken> story,
        List<Shown> pictures,
        String count,
        String state,
        @Nullable Form form) {

    /// @param address as it was typed
    /// @param error what is the matter with it; empty when nothing is
    record Form(String action, String stamp, String address, String error) {}
}
