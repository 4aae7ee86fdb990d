package vn.tinhhoa.content.article;

import java.util.List;

/// What came of a step in the review.
public sealed interface ReviewOutcome {

    record Done(Edition edition) implements ReviewOutcome {}

    /// The edition was in another state, or had other words, than this person saw.
    record MovedOn(Edition edition) implements ReviewOutcome {}

    /// Whoever wrote it cannot approve it.
    record OwnWork(Edition edition) implements ReviewOutcome {}

    /// Something is missing that the public needs.
    record Blocked(Edition edition, List<Issue> issues) implements ReviewOutcome {}
}
