package vn.tinhhoa.admin.dataset;

import java.util.List;

/// Entries of an announced contest that may go into a dataset.
///
/// @param contest of which entries are shown; empty when none is announced
/// @param winners whether only those that won a prize are shown
record ContributionsPage(
        DatasetHead head,
        List<ContestChoice> contests,
        String contest,
        boolean winners,
        List<Row> rows,
        String previous,
        String next) {

    record ContestChoice(String id, String name) {}

    /// @param lack the key of why it cannot be taken; empty when it can
    record Row(
            String code,
            String title,
            String language,
            String picture,
            int pictures,
            boolean taken,
            boolean forMachines,
            String lack) {}
}
