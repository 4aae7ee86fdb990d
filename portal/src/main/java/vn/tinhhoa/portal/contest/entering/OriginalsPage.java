package vn.tinhhoa.portal.contest.entering;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Said;

import java.util.List;

/// What a finalist hands in.
///
/// @param open whether anything can still be handed in
/// @param wanted whether files as the camera wrote them are asked for
record OriginalsPage(
        Frame frame,
        Said contest,
        String back,
        String entry,
        String address,
        String code,
        boolean open,
        boolean wanted,
        long largest,
        List<Row> rows,
        List<EntryPage.Consent> releases,
        List<IssueLine> issues,
        @Nullable String notice) {

    /// @param field the name of its field
    /// @param picture the address of the work, small
    /// @param received when its original came in, in words; empty before
    record Row(String field, String label, String picture, String received) {}
}
