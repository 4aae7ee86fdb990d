package vn.tinhhoa.content.contest.screening;

import vn.tinhhoa.content.contest.entry.EntryState;

/// What became of a decision on one entry.
public sealed interface DecideOutcome {

    record Done(Screening screening) implements DecideOutcome {}

    /// No way leads there from where the entry stands now; nothing was changed.
    record NoWay(EntryState state) implements DecideOutcome {}

    /// Its author or another officer changed it after this one saw it; nothing was changed.
    record MovedOn(Screening screening) implements DecideOutcome {}

    /// Not screened yet, or not there at all.
    record NotThere() implements DecideOutcome {}
}
