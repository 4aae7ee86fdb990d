package vn.tinhhoa.admin.dataset;

import vn.tinhhoa.admin.frame.Choice;

import java.util.List;

/// All releases of a dataset.
record ReleasesPage(DatasetHead head, List<Row> rows, List<Choice> tongues) {

    /// @param problems why it could not be made, in words
    /// @param open whether the public may have it
    /// @param address its page on the portal
    /// @param notice what is said of a release that should no longer be used
    record Row(
            String number,
            String state,
            String date,
            int items,
            String size,
            String note,
            String citation,
            String address,
            String bag,
            boolean open,
            boolean making,
            int percent,
            long ready,
            List<String> problems,
            String notice,
            String successor,
            List<String> successors) {}
}
