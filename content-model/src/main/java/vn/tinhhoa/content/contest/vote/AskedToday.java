package vn.tinhhoa.content.contest.vote;

import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/// Counts the letters to one mailbox, so that nobody can be flooded through us.
@Component
class AskedToday {

    static final int MOST = 5;

    private static final Duration KEPT = Duration.ofDays(2);

    private final MongoTemplate mongo;

    AskedToday(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    boolean mayAsk(PollId poll, String voter, Instant now) {
        var day = now.toEpochMilli() / Duration.ofDays(1).toMillis();
        var count =
                mongo.findAndModify(
                        Query.query(Criteria.where("_id").is(poll + ":" + voter + ":" + day)),
                        new Update().inc("asked", 1).set("until", now.plus(KEPT)),
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        AskedCount.class);
        return count == null || count.asked() <= MOST;
    }
}
