package vn.tinhhoa.content.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// What follows from publications and is still owed: the search index, and the note at the edition
/// that it is live. Whoever does it takes from here and settles here.
@Component
@Editorial
public class OwedPublications {

    private final PublicationRepository publications;
    private final LiveNotes notes;
    private final MongoTemplate mongo;
    private final Clock clock;

    OwedPublications(
            PublicationRepository publications, LiveNotes notes, MongoTemplate mongo, Clock clock) {
        this.publications = publications;
        this.notes = notes;
        this.mongo = mongo;
        this.clock = clock;
    }

    /// Publications whose derived work is owed, the longest waiting first.
    public List<Publication> longestWaiting(int most) {
        return publications.findByIndexOwedSinceNotNullOrderByIndexOwedSince(Limit.of(most));
    }

    public boolean isAny() {
        return publications.existsByIndexOwedSinceNotNull();
    }

    public long countLive() {
        return mongo.count(Query.query(where("live").is(true)), Publication.class);
    }

    /// Live publications in the order of their ids.
    ///
    /// @param after where the last batch ended; null to begin
    public List<Publication> liveAfter(@Nullable EditionId after, int most) {
        var which = where("live").is(true);
        var order = Sort.by("_id");
        var query = Query.query(after == null ? which : which.and("_id").gt(after));
        return mongo.find(query.with(order).limit(most), Publication.class);
    }

    /// Says that everything derived from what changed since then is to be derived again.
    public void oweSince(Instant since) {
        mongo.updateMulti(
                Query.query(where("changedAt").gte(since)),
                Update.update("indexOwedSince", clock.instant()),
                Publication.class);
    }

    /// Says that everything derived from these publications is done, unless they changed, or it
    /// fell due again, meanwhile.
    public void settle(List<Publication> done) {
        if (done.isEmpty()) {
            return;
        }
        notes.take(done.stream().map(Publication::id).toList());
        var settled = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, Publication.class);
        for (var publication : done) {
            settled.updateOne(
                    Query.query(
                            where("_id")
                                    .is(publication.id())
                                    .and("changedAt")
                                    .is(publication.changedAt())
                                    .and("indexOwedSince")
                                    .is(publication.indexOwedSince())),
                    new Update().unset("indexOwedSince"));
        }
        settled.execute();
    }
}
