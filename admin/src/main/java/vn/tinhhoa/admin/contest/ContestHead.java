package vn.tinhhoa.admin.contest;

/// What stands above every page of a contest.
///
/// @param state `DRAFT` or `CANCELLED` before it was ever published, `ANNOUNCED` once its results
///   are, otherwise the phase
/// @param inForce the number of the rules in force; 0 before the first
/// @param changed whether the draft says something else than the rules in force
/// @param votes whether the public votes under the rules in force
/// @param tab which page it is
record ContestHead(
        String id,
        String name,
        String language,
        String state,
        int inForce,
        boolean changed,
        boolean votes,
        String tab) {

    /// Whether it was called off, published or not.
    public boolean isOff() {
        return state.equals("CALLED_OFF") || state.equals("CANCELLED");
    }
}
