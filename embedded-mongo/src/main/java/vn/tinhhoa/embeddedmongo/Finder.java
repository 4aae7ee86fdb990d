package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.MongoServerError;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/// Answers one request on one collection, inside one snapshot.
final class Finder {

    private static final int LARGEST_HEAP = 20_000;

    /// So many of the largest documents still fit into one answer.
    private static final int FEW = 2;

    private static final int DEADLINE_STEP = 64;

    private final StoreConnection connection;
    private final CollectionSchema collection;
    private final FindRequest request;
    private final DefaultQueryMatcher matcher = new DefaultQueryMatcher();
    private final Plan plan;
    private long examined;

    Finder(StoreConnection connection, CollectionSchema collection, FindRequest request) {
        this.connection = connection;
        this.collection = collection;
        this.request = request;
        this.plan = chosen();
    }

    private Plan chosen() {
        long wanted = request.limit() > 0 ? request.skip() + request.limit() : 0;
        var picker = new Picker(request.query(), request.sort(), wanted);
        var hint = request.hint();
        if (hint == null || hint.equals(new Document())) {
            return picker.pick(collection.indexes(), this::rowsOf);
        }
        if (hint instanceof Document natural && natural.containsKey("$natural")) {
            return picker.scan();
        }
        return picker.pick(List.of(hinted(hint)), this::rowsOf);
    }

    private long rowsOf(Plan plan, long most) {
        long rows = 0;
        if (plan.index() != null && plan.ranges().size() <= most) {
            var entries = new IndexTable(connection, plan.index());
            for (var range : plan.ranges()) {
                rows += entries.size(range, most - rows);
            }
            return rows;
        }
        return most;
    }

    private IndexSchema hinted(Object hint) {
        return collection.indexes().stream()
                .filter(index ->
                        hint.equals(index.spec().name())
                                || hint.equals(index.spec().document().get("key")))
                .findFirst()
                .orElseThrow(() ->
                        new BadValueException(
                                "hint provided does not correspond to an existing index"));
    }

    Plan plan() {
        return plan;
    }

    /// How many documents or keys were looked at.
    long examined() {
        return examined;
    }

    /// The first documents, as many as the batch takes, and where to go on.
    Found find() {
        return needsSorting() ? sorted() : inOrder();
    }

    /// A few documents as they lie in the file, where the index alone says which they are; null
    /// where they have to be looked at.
    AnswerBytes.@Nullable Stored stored() {
        boolean known = plan.exact() && plan.index() != null && !needsSorting();
        boolean few = request.limit() > 0 && request.limit() <= FEW && request.skip() == 0;
        boolean whole = request.projection() == null || request.projection().isEmpty();
        if (!known || !few || !whole) {
            return null;
        }
        var documents = new ArrayList<byte[]>();
        try (var candidates = Candidates.withDocuments(connection, collection, plan)) {
            while (documents.size() < request.limit() && next(candidates)) {
                documents.add(candidates.bytes());
            }
        }
        return new AnswerBytes.Stored(documents);
    }

    /// How many documents match, after skip and within limit.
    long count() {
        long found = 0;
        long most = request.limit() > 0 ? request.skip() + request.limit() : Long.MAX_VALUE;
        if (request.query().isEmpty()) {
            found = new IndexTable(connection, collection.idIndex()).size();
        } else if (plan.exact() && plan.index() != null) {
            var entries = new IndexTable(connection, plan.index());
            found = plan.ranges().stream().mapToLong(entries::size).sum();
        } else {
            try (var candidates = Candidates.withDocuments(connection, collection, plan)) {
                while (found < most && next(candidates)) {
                    found += matches(candidates.document()) ? 1 : 0;
                }
            }
        }
        return Math.max(0, Math.min(found, most) - request.skip());
    }

    /// Candidates for the whole query, unsorted and not yet matched.
    long[] candidateRows() {
        return Candidates.rows(connection, collection, plan, 0, Integer.MAX_VALUE);
    }

    private boolean needsSorting() {
        var sort = request.sort();
        return sort != null && !sort.isEmpty() && !sort.containsKey("$natural") && !plan.sorted();
    }

    private Found inOrder() {
        var batch = new Batch(request.batchSize());
        long toSkip = request.skip();
        int consumed = 0;
        long left = request.limit() > 0 ? request.limit() : Long.MAX_VALUE;
        try (var candidates = Candidates.withDocuments(connection, collection, plan)) {
            while (left > 0 && !batch.isFull()) {
                if (!next(candidates)) {
                    return new Found(batch.documents(), new long[0], 0);
                }
                consumed++;
                var document = candidates.document();
                if (matches(document) && toSkip-- <= 0) {
                    batch.add(document);
                    left--;
                }
            }
        }
        var rest =
                left == 0
                        ? new long[0]
                        : Candidates.rows(
                                connection, collection, plan, consumed, Integer.MAX_VALUE);
        return new Found(batch.documents(), rest, left);
    }

    private Found sorted() {
        var rows = sortedRows();
        var batch = new Batch(request.batchSize());
        var table = new DocTable(connection, collection);
        int position = (int) Math.min(rows.length, request.skip());
        while (position < rows.length && !batch.isFull()) {
            var document = table.read(rows[position++]);
            if (document != null) {
                batch.add(document);
            }
        }
        return new Found(
                batch.documents(),
                java.util.Arrays.copyOfRange(rows, position, rows.length),
                rows.length - position);
    }

    private long[] sortedRows() {
        var sort = request.sort() == null ? new Document() : request.sort();
        var order = SortKey.comparator(sort);
        long wanted = request.limit() > 0 ? request.skip() + request.limit() : Long.MAX_VALUE;
        var worst = new PriorityQueue<SortKey>(order.reversed());
        List<SortKey> all = new ArrayList<>();
        boolean heap = wanted <= LARGEST_HEAP;
        try (var candidates = Candidates.withDocuments(connection, collection, plan)) {
            long position = 0;
            while (next(candidates)) {
                var document = candidates.document();
                if (!matches(document)) {
                    continue;
                }
                var key = SortKey.of(candidates.row(), position++, document, sort);
                if (!heap) {
                    all.add(key);
                } else if (worst.size() < wanted) {
                    worst.add(key);
                } else if (order.compare(key, worst.element()) < 0) {
                    worst.remove();
                    worst.add(key);
                }
            }
        }
        if (heap) {
            all = new ArrayList<>(worst);
        }
        Collections.sort(all, order);
        return SortKey.rows(all.stream().limit(wanted));
    }

    private boolean next(Candidates candidates) {
        boolean found = candidates.next();
        examined = candidates.examined();
        var deadline = request.deadline();
        if (deadline != null && examined % DEADLINE_STEP == 0 && System.nanoTime() - deadline > 0) {
            throw new MongoServerError(50, "MaxTimeMSExpired", "operation exceeded time limit");
        }
        return found;
    }

    private boolean matches(Document document) {
        return matcher.matches(document, request.query());
    }

    /// @param rest candidates not yet looked at, in order
    /// @param left how many more documents are wanted at most
    record Found(List<Document> documents, long[] rest, long left) {}
}
