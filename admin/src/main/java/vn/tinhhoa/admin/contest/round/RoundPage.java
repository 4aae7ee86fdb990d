package vn.tinhhoa.admin.contest.round;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One round as its officer sees it.
///
/// @param address of the round
/// @param state of the round, `CLOSED` between the last ballot and the decision
/// @param entries how many are judged
/// @param given how many ballots were given, of [#total]
/// @param lacking how many entries have too few jurors without a conflict
/// @param working whether the house still works on who judges what or moves entries on
/// @param obstacles keys of what keeps it from opening
/// @param missing who had not finished at the close
/// @param result null before the close, and after it until the count is made
record RoundPage(
        String address,
        String contest,
        String name,
        String question,
        String method,
        String state,
        long entries,
        List<JurorRow> jurors,
        List<Candidate> candidates,
        int given,
        int total,
        int lacking,
        boolean working,
        int quorum,
        String deadline,
        String deadlineShown,
        boolean draws,
        String source,
        String seed,
        String sealed,
        List<String> obstacles,
        List<String> missing,
        String closedBy,
        String closedAt,
        @Nullable ResultPart result,
        List<FlagRow> flags) {

    public boolean isDraft() {
        return state.equals("DRAFT");
    }

    public boolean isOpen() {
        return isDraft() || state.equals("ACTIVE") || state.equals("PAUSED");
    }

    public boolean isClosed() {
        return state.equals("CLOSED");
    }

    /// Closed, and not counted yet.
    public boolean isCounting() {
        return !closedAt.isEmpty() && result == null;
    }

    record JurorRow(
            String person,
            String alias,
            String name,
            boolean chair,
            boolean judging,
            String reason,
            int given,
            int total,
            int later) {}

    record Candidate(String person, String name) {}

    /// @param advancing how many would go on, by so many [#authors]
    /// @param undecided how many share the place on the line
    record ResultPart(
            int advancing,
            int authors,
            int undecided,
            int unjudged,
            int ballots,
            boolean last,
            List<Row> rows,
            int more) {}

    /// @param percent of the best possible result, with a decimal
    /// @param by key of the tie-break that decided; empty for none
    record Row(int place, String code, String percent, String by, String fate) {}

    record FlagRow(String code, String kind, String note, String juror, String at) {}
}
