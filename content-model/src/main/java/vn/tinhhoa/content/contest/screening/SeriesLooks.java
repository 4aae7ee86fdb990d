package vn.tinhhoa.content.contest.screening;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.media.likeness.Likeness;
import vn.tinhhoa.content.media.likeness.Look;
import vn.tinhhoa.content.media.likeness.LooksAlike;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What all pictures of a series of contests look like, in memory: a third of a kilobyte each, so
/// that one is looked for among ten thousand in some milliseconds.
@Component
@Editorial
class SeriesLooks {

    /// Clocks of several nodes differ a little.
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private static final int SUSPECTS = 12;

    private final MongoTemplate mongo;
    private final PublishedContests contests;
    private final Map<String, LooksAlike<String>> series = new ConcurrentHashMap<>();
    private Instant looked = Instant.EPOCH;

    SeriesLooks(MongoTemplate mongo, PublishedContests contests) {
        this.mongo = mongo;
        this.contests = contests;
    }

    /// The ids of [WorkFacts] that may be of the same picture, the most alike first.
    Stream<String> suspects(ContestId contest, Look look) {
        learn();
        return series
                .getOrDefault(seriesOf(contest), new LooksAlike<>())
                .to(look, SUSPECTS)
                .stream()
                .map(LooksAlike.Suspect::key);
    }

    void forget(ContestId contest, String facts) {
        series.getOrDefault(seriesOf(contest), new LooksAlike<>()).remove(facts);
    }

    private synchronized void learn() {
        var query = Query.query(where("seenAt").gt(looked.minus(OVERLAP))).with(Sort.by("seenAt"));
        query.fields().include("contest", "look.straight", "seenAt");
        try (var fresh = mongo.stream(query, Seen.class, "work_facts")) {
            fresh.forEach(seen -> {
                if (seen.look() != null) {
                    series.computeIfAbsent(seriesOf(seen.contest()), name -> new LooksAlike<>())
                            .put(seen.id(), seen.look().straight());
                }
                looked = seen.seenAt();
            });
        }
    }

    private String seriesOf(ContestId contest) {
        return names.computeIfAbsent(
                contest,
                id -> contests.find(id).map(held -> held.contest().series()).orElse(id.value()));
    }

    private final Map<ContestId, String> names = new ConcurrentHashMap<>();

    private record Seen(String id, ContestId contest, @Nullable Straight look, Instant seenAt) {}

    private record Straight(Likeness straight) {}
}
