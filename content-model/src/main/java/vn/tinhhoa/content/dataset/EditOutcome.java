package vn.tinhhoa.content.dataset;

/// What came of changing a dataset or one of its items.
public sealed interface EditOutcome<T> {

    record Saved<T>(T changed) implements EditOutcome<T> {}

    /// It was said before: nothing was written.
    record Unchanged<T>(T same) implements EditOutcome<T> {}

    /// Somebody else saved meanwhile. Nothing was overwritten.
    record Outdated<T>(T theirs) implements EditOutcome<T> {}
}
