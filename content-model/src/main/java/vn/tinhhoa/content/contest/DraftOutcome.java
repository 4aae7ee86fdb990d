package vn.tinhhoa.content.contest;

/// What came of changing a contest's draft.
public sealed interface DraftOutcome {

    record Saved(Contest contest) implements DraftOutcome {}

    /// It said so before: nothing was written.
    record Unchanged(Contest contest) implements DraftOutcome {}

    /// Somebody else saved meanwhile. Nothing was overwritten.
    record Outdated(Contest theirs) implements DraftOutcome {}
}
