package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestState;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;

import java.time.Instant;
import java.util.Optional;

/// What the clock still allows an entry.
@Component
public class EntryPeriods {

    private final PublishedContests contests;

    EntryPeriods(PublishedContests contests) {
        this.contests = contests;
    }

    /// Whether its texts may be changed: as long as it may be sent with them.
    public boolean mayChange(Entry entry, Instant now) {
        return mayBegin(entry, now) || (entry.state() == EntryState.DRAFT && maySend(entry, now));
    }

    /// Whether a file may begin to arrive.
    public boolean mayBegin(Entry entry, Instant now) {
        return entry.state() == EntryState.REOPENED
                || (isChangeable(entry)
                        && held(entry)
                                .filter(contest -> contest.rules().period().isOpen(now))
                                .isPresent());
    }

    /// Whether a file may still be taken that began to arrive at this moment.
    boolean mayTake(Entry entry, Instant begun, Instant now) {
        return entry.state() == EntryState.REOPENED
                || (isChangeable(entry)
                        && held(entry)
                                .filter(contest -> contest.rules().period().accepts(begun, now))
                                .isPresent());
    }

    /// Whether it may be sent: while the contest is open, and then within the grace when its last
    /// file had begun to arrive before the close.
    boolean maySend(Entry entry, Instant now) {
        if (entry.state() == EntryState.REOPENED) {
            return true;
        }
        var begun =
                entry.works().stream().map(Work::begun).max(Instant::compareTo).orElse(Instant.MAX);
        return held(entry)
                .filter(contest -> contest.rules().period().accepts(begun, now))
                .isPresent();
    }

    /// Whether its author may change it at all, as long as there is time.
    private static boolean isChangeable(Entry entry) {
        return entry.state().isOpenToItsAuthor() || entry.state() == EntryState.SUBMITTED;
    }

    private Optional<Held> held(Entry entry) {
        return contests.find(entry.contest())
                .filter(contest -> contest.contest().state() == ContestState.PUBLISHED);
    }
}
