package vn.tinhhoa.admin.contest.finalist;

import java.util.List;

/// Entries in the final and what their authors handed in.
///
/// @param id and name of the contest
/// @param unasked how many are still to be asked
/// @param announced whether nothing can be handed in any more
record FinalistsPage(String id, String name, long unasked, boolean announced, List<Row> rows) {

    /// @param said when and where it was taken, as its author says
    /// @param asked since when; empty before
    /// @param releases message keys of the agreements given
    record Row(
            String code,
            String title,
            String language,
            String said,
            String asked,
            List<File> files,
            List<String> releases) {}

    /// The original of one work.
    ///
    /// @param number of the work, from 1
    /// @param address where it is; empty before it came
    /// @param facts when it came, how large it is, and what it says of itself
    /// @param doubtful whether it was taken on another day than its author says
    record File(int number, String address, String facts, boolean doubtful) {}
}
