package vn.tinhhoa.admin.contest.screening;

import java.util.List;

/// What an officer fills in to decide.
///
/// @param kinds what may be decided
/// @param groups the reasons, by the rule they belong to
/// @param until as the field for it holds it
/// @param language of the words of the reasons
record DecisionFields(
        List<String> kinds, String kind, List<Group> groups, String until, String language) {

    /// @param rule its message key
    /// @param open whether its reasons are shown at once
    record Group(String rule, boolean open, List<Tick> reasons) {}

    record Tick(String value, String words, boolean ticked) {}
}
