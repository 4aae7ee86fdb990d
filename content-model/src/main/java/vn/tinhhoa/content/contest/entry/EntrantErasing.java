package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.mail.Letters;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

/// Erases a person: who they are, what they sent, what was written to them. Of their entries the
/// codes, the states and what was agreed to stay, so that results can still be recounted. Stopped
/// half way it can be done again, because the person goes last.
@Component
public class EntrantErasing {

    private final EntrantRepository entrants;
    private final EntryRepository entries;
    private final EntryFiles files;
    private final ArrivingFiles arriving;
    private final Letters letters;
    private final Clock clock;

    EntrantErasing(
            EntrantRepository entrants,
            EntryRepository entries,
            EntryFiles files,
            ArrivingFiles arriving,
            Letters letters,
            Clock clock) {
        this.entrants = entrants;
        this.entries = entries;
        this.files = files;
        this.arriving = arriving;
        this.letters = letters;
        this.clock = clock;
    }

    /// Whether they may do so themselves; who won a prize writes to the secretariat.
    public boolean mayEraseThemselves(Entrant entrant) {
        return entries.findByEntrantOrderByCreatedAt(entrant.id()).stream()
                .noneMatch(entry -> entry.state() == EntryState.AWARDED);
    }

    /// Those of a contest who won nothing, at most so many.
    public List<EntrantId> withoutPrize(ContestId contest, int most) {
        try (var all = entrants.streamByContest(contest)) {
            return all.filter(this::mayEraseThemselves).map(Entrant::id).limit(most).toList();
        }
    }

    /// As they asked: what stands is withdrawn.
    public void withdrawAndErase(EntrantId id) throws IOException {
        erase(id, true);
    }

    /// As the rules have it once all is decided: entries stay what they became.
    public void erase(EntrantId id) throws IOException {
        erase(id, false);
    }

    private void erase(EntrantId id, boolean withdrawing) throws IOException {
        for (var entry : entries.findByEntrantOrderByCreatedAt(id)) {
            arriving.forgetAll(entry.id());
            if (entry.state() == EntryState.DRAFT) {
                entries.deleteById(entry.id());
            } else {
                empty(entry.id(), withdrawing);
            }
            files.removeAll(entry.id());
        }
        entrants.findById(id)
                .ifPresent(entrant -> {
                    letters.forget(entrant.email());
                    entrants.deleteById(id);
                });
    }

    private void empty(EntryId id, boolean withdrawing) {
        Contention.untilSaved(() ->
                entries.findById(id)
                        .map(entry -> {
                            var now = clock.instant();
                            var leaves = withdrawing && !entry.state().isFinal();
                            var left =
                                    leaves
                                            ? entry.moved(EntryState.WITHDRAWN, "erased", now)
                                            : entry;
                            return entries.save(left.erased(now));
                        }));
    }
}
