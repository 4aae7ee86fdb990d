package vn.tinhhoa.content.synonym;

/// What came of changing the groups.
public sealed interface SynonymOutcome {

    record Saved(SynonymGroup group) implements SynonymOutcome {}

    /// @param code the interface has a sentence for each
    /// @param name the name that is wrong; empty when it is the whole group
    /// @param other what it clashes with, or how many there may be
    record Refused(String code, String name, String other) implements SynonymOutcome {}

    /// Somebody else changed it meanwhile.
    record Outdated(SynonymGroup theirs) implements SynonymOutcome {}
}
