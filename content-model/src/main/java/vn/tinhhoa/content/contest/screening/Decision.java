package vn.tinhhoa.content.contest.screening;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.entry.EntryState;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// What an officer decided of an entry, and why.
///
/// @param reasons from the list; none when it may go on
/// @param until when the author has to have mended it; null unless it was reopened
/// @param by the officer's id; the clock's for what the rules do by themselves
public record Decision(
        Kind kind,
        List<Reason> reasons,
        @Nullable Instant until,
        String by,
        String byName,
        Instant at) {

    public Decision {
        reasons = List.copyOf(reasons);
    }

    /// Where it leads.
    public enum Kind {
        ELIGIBLE(EntryState.ELIGIBLE),
        INELIGIBLE(EntryState.INELIGIBLE),
        REOPENED(EntryState.REOPENED),
        DISQUALIFIED(EntryState.DISQUALIFIED);

        private final EntryState state;

        Kind(EntryState state) {
            this.state = state;
        }

        public EntryState state() {
            return state;
        }

        public boolean needsReason() {
            return this != ELIGIBLE;
        }
    }

    /// As the entry's own history keeps them; [Reason#read] reads them back.
    String reason() {
        return reasons.stream().map(Reason::code).collect(Collectors.joining(" "));
    }
}
