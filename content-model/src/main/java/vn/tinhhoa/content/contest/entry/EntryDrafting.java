package vn.tinhhoa.content.contest.entry;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.ContestState;
import vn.tinhhoa.content.contest.PublishedContests.Held;

import java.time.Clock;
import java.util.List;

/// Works on entries before they are sent, and after that until the close. A draft is kept however
/// incomplete it is; what was sent stays complete.
@Component
public class EntryDrafting {

    private static final int MOST_DRAFTS = 10;

    private final EntryRepository entries;
    private final EntryRequirements requirements;
    private final EntryPeriods periods;
    private final Clock clock;

    EntryDrafting(
            EntryRepository entries,
            EntryRequirements requirements,
            EntryPeriods periods,
            Clock clock) {
        this.entries = entries;
        this.requirements = requirements;
        this.periods = periods;
        this.clock = clock;
    }

    public sealed interface Begun {}

    public record Draft(Entry entry) implements Begun {}

    /// The contest does not take entries now.
    public record Closed() implements Begun {}

    public record TooManyDrafts(int most) implements Begun {}

    public Begun begin(Entrant entrant, Held contest, String category) {
        var now = clock.instant();
        if (contest.contest().state() != ContestState.PUBLISHED
                || !contest.rules().period().isOpen(now)) {
            return new Closed();
        }
        var wanted =
                contest.rules()
                        .category(category)
                        .orElseThrow(() -> new NotFoundException("No category " + category));
        var drafts =
                entries.findByEntrantOrderByCreatedAt(entrant.id()).stream()
                        .filter(entry -> entry.state() == EntryState.DRAFT)
                        .count();
        if (drafts >= MOST_DRAFTS) {
            return new TooManyDrafts(MOST_DRAFTS);
        }
        while (true) {
            try {
                return new Draft(
                        entries.insert(
                                Entry.draft(
                                        entrant,
                                        wanted.code(),
                                        contest.inForce().id().number(),
                                        now)));
            } catch (DuplicateKeyException codeTaken) {
                Thread.onSpinWait();
            }
        }
    }

    public sealed interface Saved {}

    public record Kept(Entry entry) implements Saved {}

    /// It was sent already, and would no longer be complete. Nothing was changed.
    public record NotComplete(List<EntryIssue> issues) implements Saved {}

    public record TooLate(Entry entry) implements Saved {}

    public Saved save(EntryId id, EntryContent content, Category category) {
        return Contention.untilSaved(() -> {
            var entry =
                    entries.findById(id).orElseThrow(() -> new NotFoundException("No entry " + id));
            var now = clock.instant();
            if (!periods.mayChange(entry, now)) {
                return new TooLate(entry);
            }
            var changed = entry.holding(content, now);
            if (entry.state() == EntryState.SUBMITTED) {
                var issues = requirements.issues(changed, category);
                if (!issues.isEmpty()) {
                    return new NotComplete(issues);
                }
            }
            return new Kept(entries.save(changed));
        });
    }
}
