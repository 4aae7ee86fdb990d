package vn.tinhhoa.content.article;

/// What came of saving a draft.
public sealed interface SaveOutcome {

    record Saved(Edition edition) implements SaveOutcome {}

    /// The words were the same as before: nothing was written.
    record Unchanged(Edition edition) implements SaveOutcome {}

    /// Somebody else saved meanwhile. Nothing was overwritten: here are theirs and yours.
    record Outdated(Edition theirs, Draft yours) implements SaveOutcome {}
}
