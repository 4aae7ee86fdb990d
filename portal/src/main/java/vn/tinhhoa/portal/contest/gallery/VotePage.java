package vn.tinhhoa.portal.contest.gallery;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Said;

/// Asks for the vote that a letter's link stands for, or says what became of it.
///
/// @param form null when there is nothing to confirm
/// @param picture null when the entry has none, or none is meant
record VotePage(
        Frame frame,
        String title,
        String text,
        @Nullable Said entry,
        @Nullable Shown picture,
        @Nullable Form form,
        Link back) {

    record Form(String action, String link, String mark) {}
}
