package vn.tinhhoa.admin.contest.vote;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.vote.VoteDesk;

import java.util.List;

/// The public's vote of one contest.
///
/// @param state message key: before, open or over
/// @param counted the latest published count; empty before the first
/// @param shown how many ballots the chosen reason has
/// @param reason the chosen one; empty for all
/// @param previous and next addresses of neighbouring pages; empty at the ends
/// @param recount null unless it was asked for
record VotePage(
        String contest,
        String name,
        String state,
        String closes,
        String counted,
        VoteDesk.Extent extent,
        String reason,
        List<String> reasons,
        long shown,
        List<Row> rows,
        int page,
        String previous,
        String next,
        @Nullable Recounted recount) {

    /// A ballot that is held back.
    ///
    /// @param ruling message key of what was decided
    record Row(
            long number,
            String at,
            String entry,
            List<String> reasons,
            String signals,
            String ruling) {}

    /// @param brokenAt number of the first changed line; 0 when the log is whole
    /// @param rows each entry's votes as published, as counted again up to then, and now
    record Recounted(
            boolean agrees,
            long brokenAt,
            String until,
            long lines,
            long counted,
            long held,
            long refused,
            List<Line> rows) {

        /// @param same whether the count again came to what was published
        record Line(String entry, long published, long again, long now, boolean same) {}
    }
}
