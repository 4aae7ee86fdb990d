package vn.tinhhoa.admin.dataset;

import vn.tinhhoa.admin.dataset.IssueRows.IssueRow;
import vn.tinhhoa.admin.frame.Choice;
import vn.tinhhoa.admin.frame.Fields;

import java.util.List;

/// Before releasing: what is missing, what changed, and under which number.
///
/// @param problem a message key; empty when nothing stands in the way but the issues
/// @param step `FIRST`, `PATCH`, `MINOR` or `MAJOR`
record ReleasePage(
        DatasetHead head,
        List<IssueRow> issues,
        boolean more,
        String proposed,
        String step,
        Keys added,
        Keys changed,
        Keys removed,
        Fields fields,
        String problem,
        List<Choice> tongues) {

    private static final int SHOWN = 100;

    /// @param shown the first of them
    /// @param count how many there are
    public record Keys(List<String> shown, int count) {

        static Keys of(List<String> all) {
            return new Keys(all.stream().limit(SHOWN).toList(), all.size());
        }

        public boolean hasMore() {
            return count > shown.size();
        }
    }
}
