package vn.tinhhoa.admin.contest.jury;

import vn.tinhhoa.admin.frame.Fields;

import java.util.List;

/// One entry and the ballot for it.
///
/// @param next the address of what comes next; empty when there is nothing
/// @param previous the address of what lies before it on the desk
/// @param compare where it stands beside the next
/// @param ahead large pictures of the next five entries
/// @param given when the juror gave their last ballot for it; empty before
/// @param incomplete whether the ballot that was sent did not answer everything
/// @param gone whether it left the contest
record BallotPage(
        RoundHead head,
        EntryView entry,
        String previous,
        String next,
        String compare,
        List<String> ahead,
        List<Question> questions,
        Fields fields,
        String given,
        boolean incomplete,
        boolean gone,
        List<FlagShown> flags,
        List<String> kinds) {

    /// @param name of its field
    /// @param words the criterion; empty when there is only one mark to give
    record Question(String name, String words, String weight, List<String> marks) {}

    record FlagShown(String kind, String note) {}
}
