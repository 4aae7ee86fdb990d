package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.NotFoundException;

import java.io.IOException;
import java.time.Clock;

/// Takes an entry back, which frees its place at once. A draft that was never sent is thrown away.
@Component
public class EntryWithdrawing {

    private final EntryRepository entries;
    private final Places places;
    private final EntryFiles files;
    private final ArrivingFiles arriving;
    private final EntryLetters letters;
    private final Clock clock;

    EntryWithdrawing(
            EntryRepository entries,
            Places places,
            EntryFiles files,
            ArrivingFiles arriving,
            EntryLetters letters,
            Clock clock) {
        this.entries = entries;
        this.places = places;
        this.files = files;
        this.arriving = arriving;
        this.letters = letters;
        this.clock = clock;
    }

    public sealed interface Outcome {}

    public record Withdrawn(Entry entry) implements Outcome {}

    /// It was a draft, and nothing of it is left.
    public record ThrownAway() implements Outcome {}

    /// Nobody can withdraw it any more.
    public record Passed(Entry entry) implements Outcome {}

    public Outcome withdraw(EntryId id) throws IOException {
        var outcome =
                Contention.<Outcome>untilSaved(() -> {
                    var entry =
                            entries.findById(id)
                                    .orElseThrow(() -> new NotFoundException("No entry " + id));
                    if (entry.state() == EntryState.AWARDED || entry.state().isFinal()) {
                        return new Passed(entry);
                    }
                    if (entry.state() == EntryState.DRAFT) {
                        entries.delete(entry);
                        places.free(entry);
                        return new ThrownAway();
                    }
                    return new Withdrawn(
                            entries.save(entry.moved(EntryState.WITHDRAWN, "", clock.instant())));
                });
        arriving.forgetAll(id);
        switch (outcome) {
            case Withdrawn(var entry) -> {
                places.free(entry);
                letters.withdrawn(entry);
            }
            case ThrownAway() -> files.removeAll(id);
            case Passed(var entry) -> places.freeIfWithdrawn(entry);
        }
        return outcome;
    }
}
