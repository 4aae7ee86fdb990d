package vn.tinhhoa.content.contest.screening;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.sweep.Sweep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Screens entries in the background as they change, finishes decisions that were cut off, and
/// closes what was not mended in time.
@Component
@Editorial
class ScreeningSweep implements Sweep {

    static final String NAME = "screening";

    /// Clocks of several nodes differ a little, so this much is looked at twice.
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private static final int BATCH = 8;
    private static final int LOOKED_THROUGH = 200;

    private final MongoTemplate mongo;
    private final ScreeningRepository screenings;
    private final Entries entries;
    private final Screener screener;
    private final ScreeningDeciding deciding;
    private final Clock clock;

    /// All that changed before was seen.
    private Instant seen = Instant.EPOCH;

    ScreeningSweep(
            MongoTemplate mongo,
            ScreeningRepository screenings,
            Entries entries,
            Screener screener,
            ScreeningDeciding deciding,
            Clock clock) {
        this.mongo = mongo;
        this.screenings = screenings;
        this.entries = entries;
        this.screener = screener;
        this.deciding = deciding;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        return !changed(seen, 1).isEmpty()
                || !screenings.findByOwedSinceNotNullOrderByOwedSince(Limit.of(1)).isEmpty()
                || !late(1).isEmpty();
    }

    @Override
    public boolean sweep() {
        var late = late(BATCH);
        late.forEach(deciding::close);
        var owed = screenings.findByOwedSinceNotNullOrderByOwedSince(Limit.of(BATCH));
        for (var screening : owed) {
            if (screening.pending()) {
                deciding.settle(screening);
            }
            entries.find(screening.id()).ifPresent(screener::screen);
        }
        var more = screenChanged();
        return more || late.size() == BATCH || owed.size() == BATCH;
    }

    /// @return whether there may be more
    private boolean screenChanged() {
        var changes = changed(seen, LOOKED_THROUGH);
        var done = 0;
        for (var change : changes) {
            if (done == BATCH) {
                return true;
            }
            var known = screenings.findById(change.id());
            if (known.isEmpty() || !Objects.equals(known.get().seenVersion(), change.version())) {
                entries.find(change.id()).ifPresent(screener::screen);
                done++;
            }
            if (isSettled(change, changes)) {
                seen = change.changedAt();
            }
        }
        return changes.size() == LOOKED_THROUGH && done > 0;
    }

    /// Nothing that changed at that moment or before can still come.
    private boolean isSettled(Change change, List<Change> changes) {
        return change.changedAt().isBefore(clock.instant().minus(OVERLAP))
                && (changes.size() < LOOKED_THROUGH
                        || change.changedAt().isBefore(changes.getLast().changedAt()));
    }

    private List<Change> changed(Instant since, int most) {
        var query =
                Query.query(where("changedAt").gt(since)).with(Sort.by("changedAt")).limit(most);
        query.fields().include("version", "changedAt");
        return mongo.find(query, Change.class, mongo.getCollectionName(Entry.class));
    }

    private List<Screening> late(int most) {
        return screenings.findByMendByLessThanEqualOrderByMendBy(clock.instant(), Limit.of(most));
    }

    private record Change(EntryId id, Long version, Instant changedAt) {}
}
