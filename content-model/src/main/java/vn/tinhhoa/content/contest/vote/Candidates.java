package vn.tinhhoa.content.contest.vote;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryState;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Which entries the public sees and votes for: those that passed the screening and still stand.
@Component
public class Candidates {

    public static final Set<EntryState> STATES =
            EnumSet.of(
                    EntryState.ELIGIBLE,
                    EntryState.IN_JUDGING,
                    EntryState.SHORTLISTED,
                    EntryState.FINALIST,
                    EntryState.AWARDED,
                    EntryState.NOT_AWARDED);

    private final Entries entries;

    Candidates(Entries entries) {
        this.entries = entries;
    }

    public Optional<Entry> find(ContestId contest, EntryCode code) {
        return entries.find(code)
                .filter(entry -> entry.contest().equals(contest))
                .filter(entry -> STATES.contains(entry.state()))
                .filter(entry -> entry.erasedAt() == null);
    }

    boolean takePart(ContestId contest, EntryCode code) {
        return find(contest, code).isPresent();
    }
}
