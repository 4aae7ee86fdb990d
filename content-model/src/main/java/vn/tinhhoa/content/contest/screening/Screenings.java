package vn.tinhhoa.content.contest.screening;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryState;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// What officers ask of the screening of a contest. What the list is made of is kept in memory, a
/// tenth of a kilobyte an entry, and brought up to date by what changed.
@Component
@Editorial
public class Screenings {

    /// Clocks of several nodes differ a little.
    private static final Duration OVERLAP = Duration.ofSeconds(5);

    private final ScreeningRepository screenings;
    private final MongoTemplate mongo;
    private final Map<ContestId, Rows> contests = new ConcurrentHashMap<>();

    Screenings(ScreeningRepository screenings, MongoTemplate mongo) {
        this.screenings = screenings;
        this.mongo = mongo;
    }

    public Board board(ContestId contest, Board.Question question, int page, int size) {
        var rows = contests.computeIfAbsent(contest, id -> new Rows());
        learn(contest, rows);
        return Board.of(rows.byCode.values(), question, page, size);
    }

    public Optional<Screening> find(EntryCode code) {
        return screenings.findByCode(code);
    }

    public List<Screening> all(Collection<EntryId> ids) {
        return screenings.findAllById(ids);
    }

    private void learn(ContestId contest, Rows rows) {
        synchronized (rows) {
            var query =
                    Query.query(
                                    where("contest")
                                            .is(contest)
                                            .and("changedAt")
                                            .gt(rows.looked.minus(OVERLAP)))
                            .with(Sort.by("changedAt"));
            query.fields().include("code", "category", "state", "open", "changedAt");
            try (var fresh =
                    mongo.stream(query, Seen.class, mongo.getCollectionName(Screening.class))) {
                fresh.forEach(seen -> {
                    rows.byCode.put(seen.code(), seen.row());
                    rows.looked = seen.changedAt();
                });
            }
        }
    }

    private record Seen(
            EntryId id,
            EntryCode code,
            String category,
            EntryState state,
            Set<Rule> open,
            Instant changedAt) {

        Board.Row row() {
            return new Board.Row(id, code, category, state, open);
        }
    }

    private static final class Rows {

        private final Map<EntryCode, Board.Row> byCode = new ConcurrentSkipListMap<>();
        private Instant looked = Instant.EPOCH;
    }
}
