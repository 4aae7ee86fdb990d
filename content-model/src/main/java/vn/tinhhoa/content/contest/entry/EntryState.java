package vn.tinhhoa.content.contest.entry;

import java.util.EnumSet;
import java.util.Set;

/// Where an entry stands, and where it may go from there.
public enum EntryState {
    /// Its author works on it; nobody else sees it.
    DRAFT,
    /// Sent in time and complete.
    SUBMITTED,
    /// Given back to its author to mend.
    REOPENED,
    ELIGIBLE,
    INELIGIBLE,
    IN_JUDGING,
    SHORTLISTED,
    FINALIST,
    AWARDED,
    NOT_AWARDED,
    /// Taken back by its author. Its place is free again.
    WITHDRAWN,
    /// Excluded for good.
    DISQUALIFIED;

    /// No longer in the contest.
    public static final Set<EntryState> LEFT = Set.of(WITHDRAWN, DISQUALIFIED);

    private Set<EntryState> onward() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(REOPENED, ELIGIBLE, INELIGIBLE);
            case REOPENED -> EnumSet.of(SUBMITTED, INELIGIBLE);
            case ELIGIBLE -> EnumSet.of(REOPENED, INELIGIBLE, IN_JUDGING);
            case INELIGIBLE -> EnumSet.of(REOPENED, ELIGIBLE);
            case IN_JUDGING -> EnumSet.of(ELIGIBLE, SHORTLISTED, FINALIST, AWARDED, NOT_AWARDED);
            case SHORTLISTED -> EnumSet.of(IN_JUDGING, FINALIST, AWARDED, NOT_AWARDED);
            case FINALIST -> EnumSet.of(IN_JUDGING, SHORTLISTED, AWARDED, NOT_AWARDED);
            // A prize falls to the next in line when its holder is disqualified.
            case AWARDED -> EnumSet.of(NOT_AWARDED);
            case NOT_AWARDED -> EnumSet.of(AWARDED);
            case WITHDRAWN, DISQUALIFIED -> EnumSet.noneOf(EntryState.class);
        };
    }

    /// No way leads on.
    public boolean isFinal() {
        return LEFT.contains(this);
    }

    public boolean mayBecome(EntryState next) {
        return next.isFinal() ? !isFinal() : onward().contains(next);
    }

    /// Its author may change what it holds without it being sent.
    public boolean isOpenToItsAuthor() {
        return this == DRAFT || this == REOPENED;
    }

    /// The jury and the officers know of it.
    public boolean wasSent() {
        return this != DRAFT;
    }
}
