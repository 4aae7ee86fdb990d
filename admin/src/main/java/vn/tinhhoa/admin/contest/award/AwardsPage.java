package vn.tinhhoa.admin.contest.award;

import java.util.List;

/// The prizes of a contest before and after they are announced.
///
/// @param id and name of the contest
/// @param step `EARLY` while the last round runs, `DECIDING`, `OWED` while what follows from the
///   decision is being done, or `DONE`
/// @param problems with what was posted: message keys of a prize's fault and the prize's name
/// @param undecided prizes that entries which stayed alike would have to share
/// @param rungs of the ladder and the prizes beside it
/// @param choices the entries, the best first
/// @param given after the decision
/// @param open prizes that are still to be given after it
record AwardsPage(
        String id,
        String name,
        String step,
        List<Problem> problems,
        List<Undecided> undecided,
        List<Rung> rungs,
        List<Choice> choices,
        List<Row> given,
        List<Choice> open) {

    record Problem(String key, String prize, String field) {}

    record Undecided(String prize, String codes) {}

    /// @param slots one for each time the prize is given
    record Rung(String name, String worth, List<Slot> slots) {}

    /// @param field the name of its field
    /// @param code that is chosen; empty when nobody gets it
    record Slot(String field, int number, String code) {}

    record Choice(String code, String label) {}

    /// @param way of its forms
    /// @param who empty when they were forgotten
    /// @param certificate its number; address of its page on the portal
    record Row(
            String prize,
            String way,
            String code,
            String title,
            String who,
            String certificate,
            String address) {}
}
