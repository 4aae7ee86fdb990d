package vn.tinhhoa.content.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.sweep.Sweep;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;
import java.time.Instant;

/// Notices that a licence or a consent has ended. After a start it looks at all that ever ended,
/// because the process may have been down when one did.
@Component
@Editorial
class RightsSweep implements Sweep {

    private final MongoTemplate mongo;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private Instant looked = Instant.EPOCH;

    RightsSweep(MongoTemplate mongo, ApplicationEventPublisher events, Clock clock) {
        this.mongo = mongo;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rights";
    }

    @Override
    public boolean owed() {
        return mongo.exists(endedUntil(clock.instant()), Asset.class);
    }

    @Override
    public boolean sweep() {
        var now = clock.instant();
        mongo.updateMulti(
                endedUntil(now),
                new Update().set("showingOwedSince", now).inc("version", 1),
                Asset.class);
        looked = now;
        events.publishEvent(new WorkOwed(OwedShowing.SWEEP));
        return false;
    }

    private Query endedUntil(Instant now) {
        return Query.query(where("catalogue.rightsEnd").gt(looked).lte(now));
    }
}
