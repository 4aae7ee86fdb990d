package vn.tinhhoa.content.view;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How many people are reading at the moment: those who opened or kept open a page in the last five
/// minutes. A reader is a number that the reader's own window made up and forgets when it closes;
/// it stays in this node's memory.
@Component
public class ReadersNow {

    private static final Duration STAYS = Duration.ofMinutes(5);
    private static final Duration NODE_IS_FRESH = Duration.ofSeconds(30);
    private static final int MOST = 100_000;

    private final MongoTemplate mongo;
    private final Clock clock;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();
    private volatile int told;

    ReadersNow(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /// @param node the name of a node since it started
    @Document("readers_now")
    record NodeReaders(@Id String node, int readers, @Indexed(expireAfter = "10m") Instant at) {}

    public void saw(String reader) {
        if (seen.size() < MOST || seen.containsKey(reader)) {
            seen.put(reader, clock.instant());
        }
    }

    /// On all nodes.
    public long count() {
        var fresh = clock.instant().minus(NODE_IS_FRESH);
        return mongo.find(Query.query(where("at").gt(fresh)), NodeReaders.class).stream()
                .mapToLong(NodeReaders::readers)
                .sum();
    }

    void tellOthers(String node) {
        var now = clock.instant();
        seen.values().removeIf(at -> at.isBefore(now.minus(STAYS)));
        var readers = seen.size();
        if (readers > 0 || told > 0) {
            mongo.save(new NodeReaders(node, readers, now));
        }
        told = readers;
    }
}
