package vn.tinhhoa.content.article;

import java.util.List;

/// What came of publishing one edition.
public sealed interface PublishOutcome {

    record Published(Publication publication) implements PublishOutcome {}

    record Blocked(Edition edition, List<Issue> issues) implements PublishOutcome {}

    /// The words were not approved, or changed since.
    record NotApproved(Edition edition) implements PublishOutcome {}

    record Outdated(Edition edition) implements PublishOutcome {}
}
