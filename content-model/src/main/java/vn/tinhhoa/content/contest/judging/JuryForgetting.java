package vn.tinhhoa.content.contest.judging;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.sweep.Sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Takes what jurors saw of erased entries out of the rounds: words, places and pictures. Codes and
/// ballots stay, so that a round can still be counted.
@Component
@Editorial
class JuryForgetting implements Sweep {

    /// Clocks of several nodes differ a little, so this much is looked at twice.
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private static final int BATCH = 200;

    private final MongoTemplate mongo;
    private final RoundEntryRepository entries;
    private final BlobStore blobs;
    private final Clock clock;

    /// All that was erased before is forgotten.
    private Instant seen = Instant.EPOCH;

    JuryForgetting(
            MongoTemplate mongo, RoundEntryRepository entries, BlobStore blobs, Clock clock) {
        this.mongo = mongo;
        this.entries = entries;
        this.blobs = blobs;
        this.clock = clock;
    }

    private record Erased(EntryId id, Instant erasedAt) {}

    @Override
    public String name() {
        return "jury-forgetting";
    }

    @Override
    public boolean owed() {
        for (var one : erased(BATCH)) {
            if (!remembered(one).isEmpty()) {
                return true;
            }
            pass(one);
        }
        return false;
    }

    @Override
    public boolean sweep() {
        var erased = erased(BATCH);
        for (var one : erased) {
            remembered(one).forEach(this::forget);
            pass(one);
        }
        return erased.size() == BATCH;
    }

    private void pass(Erased one) {
        if (one.erasedAt().isBefore(clock.instant().minus(OVERLAP))) {
            seen = one.erasedAt();
        }
    }

    private List<Erased> erased(int most) {
        var query = Query.query(where("erasedAt").gt(seen)).with(Sort.by("erasedAt")).limit(most);
        query.fields().include("erasedAt");
        return mongo.find(query, Erased.class, mongo.getCollectionName(Entry.class));
    }

    private List<RoundEntry> remembered(Erased one) {
        return entries.findByEntry(one.id()).stream().filter(RoundEntry::saysAnything).toList();
    }

    private void forget(RoundEntry entry) {
        try {
            for (var picture : entry.pictures()) {
                blobs.deleteAll(JuryPictures.folder(picture));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        entries.save(entry.forgotten());
    }
}
