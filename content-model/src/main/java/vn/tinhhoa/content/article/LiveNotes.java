package vn.tinhhoa.content.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Notes at editions what their publications say: which revision is live, if any. Taken at once
/// where a publication is written, and again by the sweep of publications in case the process ended
/// in between.
@Component
@Editorial
class LiveNotes {

    private final MongoTemplate mongo;

    LiveNotes(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// What the public sees of an edition.
    private record Standing(EditionId id, boolean live, int revision) {}

    /// What its edition says of that.
    private record Noted(EditionId id, EditionState state, @Nullable Integer liveRevision) {}

    /// A step that is right only as long as its condition holds.
    private record Step(Query when, Update update) {}

    void take(Collection<EditionId> ids) {
        var standings = read(Publication.class, Standing.class, Standing::id, ids);
        var steps = new ArrayList<Step>();
        read(Edition.class, Noted.class, Noted::id, ids)
                .forEach((id, noted) -> {
                    var standing = standings.get(id);
                    if (standing != null) {
                        steps.addAll(steps(standing, noted));
                    }
                });
        if (!steps.isEmpty()) {
            var notes = mongo.bulkOps(BulkOperations.BulkMode.ORDERED, Edition.class);
            steps.forEach(step -> notes.updateOne(step.when(), step.update().inc("version", 1)));
            notes.execute();
        }
    }

    private static List<Step> steps(Standing standing, Noted noted) {
        var steps = new ArrayList<Step>();
        var edition = where("_id").is(standing.id());
        if (standing.live()) {
            if (!Integer.valueOf(standing.revision()).equals(noted.liveRevision())) {
                var other = edition.and("liveRevision").ne(standing.revision());
                steps.add(step(other, new Update().set("liveRevision", standing.revision())));
            }
            if (noted.state() != EditionState.LIVE) {
                steps.add(
                        step(
                                sameWords(standing).and("state").ne(EditionState.LIVE),
                                new Update().set("state", EditionState.LIVE).unset("publishAt")));
            }
        } else {
            if (noted.liveRevision() != null) {
                var live = edition.and("liveRevision").ne(null);
                steps.add(step(live, new Update().unset("liveRevision")));
            }
            if (noted.state() == EditionState.LIVE) {
                steps.add(
                        step(
                                sameWords(standing).and("state").is(EditionState.LIVE),
                                new Update().set("state", EditionState.WITHDRAWN)));
            }
        }
        return steps;
    }

    /// The edition as long as nobody wrote on it since.
    private static Criteria sameWords(Standing standing) {
        return where("_id").is(standing.id()).and("revision").is(standing.revision());
    }

    private static Step step(Criteria when, Update update) {
        return new Step(Query.query(when), update);
    }

    private <T> Map<EditionId, T> read(
            Class<?> documents, Class<T> as, Function<T, EditionId> id, Collection<EditionId> ids) {
        return mongo.query(documents).as(as).matching(where("_id").in(ids)).all().stream()
                .collect(Collectors.toMap(id, Function.identity()));
    }
}
