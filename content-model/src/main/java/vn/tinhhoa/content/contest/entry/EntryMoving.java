package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.NotFoundException;

import java.time.Clock;

/// Moves entries on for those who screen and judge them. Sending and withdrawing are their author's
/// and stand elsewhere.
@Component
public class EntryMoving {

    private final EntryRepository entries;
    private final Clock clock;

    EntryMoving(EntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public sealed interface Outcome {}

    public record Moved(Entry entry) implements Outcome {}

    /// It was there already; nothing changed.
    public record Already(Entry entry) implements Outcome {}

    /// No way leads there from where it stands.
    public record NoWay(Entry entry) implements Outcome {}

    /// @param reason a code from a list; empty when none is needed
    public Outcome move(EntryId id, EntryState next, String reason) {
        return Contention.untilSaved(() -> {
            var entry =
                    entries.findById(id).orElseThrow(() -> new NotFoundException("No entry " + id));
            if (entry.state() == next) {
                return new Already(entry);
            }
            return entry.state().mayBecome(next)
                    ? new Moved(entries.save(entry.moved(next, reason, clock.instant())))
                    : new NoWay(entry);
        });
    }
}
