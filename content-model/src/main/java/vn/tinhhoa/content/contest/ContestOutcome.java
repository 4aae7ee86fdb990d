package vn.tinhhoa.content.contest;

import java.util.List;

/// What came of publishing a contest's rules or of calling it off.
public sealed interface ContestOutcome {

    record Published(Contest contest, PublishedRuleSet ruleSet) implements ContestOutcome {}

    record Blocked(Contest contest, List<ContestIssue> issues) implements ContestOutcome {}

    /// The rules in force say the same already.
    record Unchanged(Contest contest) implements ContestOutcome {}

    /// It takes place no more.
    record CalledOff(Contest contest) implements ContestOutcome {}

    record Outdated(Contest theirs) implements ContestOutcome {}
}
