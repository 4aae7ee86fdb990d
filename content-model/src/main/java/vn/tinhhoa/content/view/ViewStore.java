package vn.tinhhoa.content.view;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps the counts: one document for each subject, with a number for each day, month and year and
/// one for all. Beside them stands, for each node, the last of its batches that is in them: a batch
/// whose answer was lost is sent again and changes nothing.
@Component
class ViewStore {

    static final String COLLECTION = "views";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final int DAYS_KEPT = 40;

    private final MongoTemplate mongo;

    ViewStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// Adds what a node counted, once, however often it is asked.
    ///
    /// @param node the name of the node since it started
    void add(String node, ViewBatch batch, Instant now) {
        var bySubject = new LinkedHashMap<String, Map<String, Long>>();
        batch.views()
                .forEach((key, views) ->
                        increase(
                                bySubject.computeIfAbsent(key.subject(), any -> new HashMap<>()),
                                key.day(),
                                views));
        bySubject.forEach((subject, increases) -> {
            var update = new Update();
            increases.forEach(update::inc);
            update.set(applied(node), batch.number());
            update.set("nodes." + node + ".at", now);
            add(subject, node, batch.number(), update);
        });
    }

    /// A batch may hold two days of one month: their views add up.
    private static void increase(Map<String, Long> increases, LocalDate day, long views) {
        increases.merge("days." + day.format(DAY), views, Long::sum);
        increases.merge("months." + day.format(MONTH), views, Long::sum);
        increases.merge("years." + day.getYear(), views, Long::sum);
        increases.merge("all", views, Long::sum);
    }

    private void add(String subject, String node, long number, Update update) {
        var notYet = Query.query(where("_id").is(subject).and(applied(node)).ne(number));
        try {
            mongo.upsert(notYet, update, COLLECTION);
        } catch (DuplicateKeyException thereAlready) {
            // It holds this batch already, or another node was the first to count this subject.
            mongo.updateFirst(notYet, update, COLLECTION);
        }
    }

    private static String applied(String node) {
        return "nodes." + node + ".batch";
    }

    ViewCount of(String subject, LocalDate today) {
        var query = Query.query(where("_id").is(subject));
        query.fields()
                .include("all", "days." + today.format(DAY))
                .include("months." + today.format(MONTH), "years." + today.getYear());
        return Optional.ofNullable(mongo.findOne(query, Document.class, COLLECTION))
                .map(found -> count(found, today))
                .orElse(ViewCount.NONE);
    }

    private static ViewCount count(Document found, LocalDate today) {
        return new ViewCount(
                number(found, "days", today.format(DAY)),
                number(found, "months", today.format(MONTH)),
                number(found, "years", Integer.toString(today.getYear())),
                asLong(found.get("all")));
    }

    private static long number(Document found, String of, String period) {
        var periods = found.get(of, new Document());
        return asLong(periods.get(period));
    }

    private static long asLong(@Nullable Object stored) {
        return stored instanceof Number number ? number.longValue() : 0;
    }

    /// The subjects most viewed in this month, the most first.
    Map<String, Long> most(LocalDate today, int most) {
        var month = "months." + today.format(MONTH);
        var query =
                Query.query(where(month).gt(0).and("_id").ne(Views.SITE))
                        .with(Sort.by(Sort.Direction.DESC, month))
                        .limit(most);
        query.fields().include(month);
        var found = new LinkedHashMap<String, Long>();
        mongo.find(query, Document.class, COLLECTION)
                .forEach(one ->
                        found.put(
                                one.getString("_id"), number(one, "months", today.format(MONTH))));
        return found;
    }

    /// Forgets single days that are long past, and nodes that have stopped.
    ///
    /// @param gone a node that has stored nothing since then is no more
    void tidy(LocalDate today, Instant gone) {
        var oldest = today.minusDays(DAYS_KEPT).format(DAY);
        for (var found : mongo.findAll(Document.class, COLLECTION)) {
            var update = new Update();
            found.get("days", new Document()).keySet().stream()
                    .filter(day -> day.compareTo(oldest) < 0)
                    .forEach(day -> update.unset("days." + day));
            found.get("nodes", new Document())
                    .forEach((node, state) -> {
                        if (state instanceof Document last
                                && last.getDate("at").toInstant().isBefore(gone)) {
                            update.unset("nodes." + node);
                        }
                    });
            if (!update.getUpdateObject().isEmpty()) {
                var same = Query.query(where("_id").is(found.getString("_id")));
                mongo.updateFirst(same, update, COLLECTION);
            }
        }
    }
}
