package vn.tinhhoa.content.contest.entry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.media.IncomingFile;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes the files of an entry in, and out again. Sending the same file twice changes nothing.
@Component
public class WorkTaking {

    private static final int LONGEST_NAME = 200;

    private final EntryRepository entries;
    private final EntrantRepository entrants;
    private final EntryPeriods periods;
    private final Places places;
    private final EntryFiles files;
    private final FileChecks checks;
    private final ArrivingFiles arriving;
    private final Clock clock;

    WorkTaking(
            EntryRepository entries,
            EntrantRepository entrants,
            EntryPeriods periods,
            Places places,
            EntryFiles files,
            FileChecks checks,
            ArrivingFiles arriving,
            Clock clock) {
        this.entries = entries;
        this.entrants = entrants;
        this.periods = periods;
        this.places = places;
        this.files = files;
        this.checks = checks;
        this.arriving = arriving;
        this.clock = clock;
    }

    public sealed interface Outcome {}

    public record Taken(Entry entry, Work work) implements Outcome {}

    /// The entry has this file.
    public record Already(Entry entry, Work work) implements Outcome {}

    public record Refused(List<EntryIssue> issues) implements Outcome {}

    /// There is no room for one more file.
    public record Full(int most) implements Outcome {}

    /// Another entry of the same person has this file.
    public record InOtherEntry(EntryId other) implements Outcome {}

    public record TooLate() implements Outcome {}

    /// Without the file, what was sent would no longer be complete.
    public record Needed(int fewest) implements Outcome {}

    public record Removed(Entry entry) implements Outcome {}

    /// @param begun when its first byte came
    /// @param name what its sender calls it
    /// @param replaced the SHA-256 of the file that it stands in for; null for one more. Where an
    ///   entry has only one file, a new one replaces it
    public Outcome take(
            EntryId id,
            Category category,
            IncomingFile file,
            Instant begun,
            String name,
            @Nullable String replaced)
            throws IOException {
        var known = require(id);
        var there = known.work(file.sha256());
        if (there.isPresent()) {
            return new Already(known, there.get());
        }
        if (!periods.mayTake(known, begun, clock.instant())) {
            return new TooLate();
        }
        return switch (checks.look(file.path(), file.bytes(), category.files())) {
            case FileChecks.Unfit(var issues) -> new Refused(issues);
            case FileChecks.Fits fits -> {
                files.keep(id, file.sha256(), file.path());
                remember(known, file.sha256(), name);
                var work =
                        new Work(
                                file.sha256(),
                                file.bytes(),
                                fits.format(),
                                fits.width(),
                                fits.height(),
                                begun,
                                clock.instant());
                var gives = replaced(known, category, replaced);
                var outcome = Contention.untilSaved(() -> show(id, category, work, gives));
                yield tidied(id, outcome, work, gives);
            }
        };
    }

    /// Takes a file that came in pieces, and forgets the pieces.
    ///
    /// @return nothing when it is not all there, or was taken before
    public Optional<Outcome> take(
            ArrivingFile file, Category category, String name, @Nullable String replaced)
            throws IOException {
        if (arriving.find(file.id()).isEmpty() || !arriving.isWhole(file)) {
            return Optional.empty();
        }
        try (var pieces = arriving.open(file);
                var whole = IncomingFile.read(pieces, file.bytes())) {
            var outcome = take(file.entry(), category, whole, file.begun(), name, replaced);
            arriving.forget(file);
            return Optional.of(outcome);
        }
    }

    public Outcome remove(EntryId id, Category category, String sha256) throws IOException {
        var outcome =
                Contention.<Outcome>untilSaved(() -> {
                    var entry = require(id);
                    var now = clock.instant();
                    if (!periods.mayBegin(entry, now)) {
                        return new TooLate();
                    }
                    var left = new ArrayList<>(entry.works());
                    left.removeIf(work -> work.sha256().equals(sha256));
                    var fewest = category.files().fewest();
                    if (entry.state() == EntryState.SUBMITTED && left.size() < fewest) {
                        return new Needed(fewest);
                    }
                    return new Removed(entries.save(entry.showing(left, now)));
                });
        if (outcome instanceof Removed(var entry)) {
            files.remove(id, sha256);
            if (places.has(entry)) {
                places.take(entry, category.most(), hashes(entry.works()));
            }
        }
        return outcome;
    }

    private Outcome show(EntryId id, Category category, Work work, @Nullable String replaced) {
        var entry = require(id);
        var now = clock.instant();
        var there = entry.work(work.sha256());
        if (there.isPresent()) {
            return new Already(entry, there.get());
        }
        if (!periods.mayTake(entry, work.begun(), now)) {
            return new TooLate();
        }
        var most = category.files().most();
        var works = with(entry.works(), work, replaced);
        if (works.size() > most) {
            return new Full(most);
        }
        if (entry.state() == EntryState.SUBMITTED
                && places.take(entry, category.most(), hashes(works))
                        instanceof Places.FileElsewhere(var other, var file)) {
            return new InOtherEntry(other);
        }
        return new Taken(entries.save(entry.showing(works, now)), work);
    }

    /// Takes away the files that no longer belong to the entry.
    private Outcome tidied(EntryId id, Outcome outcome, Work work, @Nullable String replaced)
            throws IOException {
        var entry = require(id);
        if (entry.work(work.sha256()).isEmpty()) {
            files.remove(id, work.sha256());
        }
        if (replaced != null && entry.work(replaced).isEmpty()) {
            files.remove(id, replaced);
        }
        return outcome;
    }

    private static @Nullable String replaced(
            Entry entry, Category category, @Nullable String said) {
        return category.files().most() == 1 && entry.works().size() == 1
                ? entry.works().getFirst().sha256()
                : said;
    }

    private static List<Work> with(List<Work> works, Work work, @Nullable String replaced) {
        var changed = new ArrayList<Work>();
        var stands = false;
        for (var one : works) {
            var goes = one.sha256().equals(replaced);
            changed.add(goes ? work : one);
            stands |= goes;
        }
        if (!stands) {
            changed.add(work);
        }
        return changed;
    }

    static Set<String> hashes(List<Work> works) {
        return works.stream().map(Work::sha256).collect(Collectors.toSet());
    }

    private void remember(Entry entry, String sha256, String name) {
        var last = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        var kept = last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
        Contention.untilSaved(() ->
                entrants.findById(entry.entrant())
                        .map(entrant ->
                                entrants.save(entrant.naming(sha256, kept, clock.instant()))));
    }

    private Entry require(EntryId id) {
        return entries.findById(id).orElseThrow(() -> new NotFoundException("No entry " + id));
    }
}
