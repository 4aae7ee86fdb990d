package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.InvalidIdFieldError;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// One collection as one command sees it. The library brings the update operators and the commands
/// built from them; finding and storing is ours. Made anew for each command, so that nothing in it
/// is shared.
final class SqliteCollection extends AbstractMongoCollection<Long> {

    private final Session session;
    private final CollectionSchema schema;
    private final DocTable table;

    SqliteCollection(Session session, CollectionSchema schema) {
        super(
                new SqliteDatabase(session, schema.database()),
                schema.name(),
                CollectionOptions.withDefaults(),
                new CursorRegistry());
        this.session = session;
        this.schema = schema;
        this.table = new DocTable(session.connection(), schema);
    }

    /// The schema changes within a command when a field turns out to hold arrays.
    private CollectionWriter writer() {
        return new CollectionWriter(
                session,
                Objects.requireNonNull(
                        session.schema().collection(schema.database(), schema.name())));
    }

    /// Without a limit the documents are read one by one while the caller walks on, from rows
    /// chosen at the beginning: what the caller changes meanwhile is not met again.
    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        var request =
                new FindRequest(
                        query,
                        orderBy,
                        numberToSkip,
                        limit,
                        limit > 0 ? limit : Integer.MAX_VALUE,
                        null,
                        null,
                        null);
        var finder = new Finder(session.connection(), schema, request);
        boolean sorting = orderBy != null && !orderBy.isEmpty();
        if (limit > 0 || numberToSkip > 0 || sorting) {
            var found = finder.find();
            if (found.rest().length == 0) {
                return new QueryResult(found.documents());
            }
            return new QueryResult(() ->
                    Stream.concat(
                                    found.documents().stream(),
                                    read(found.rest(), query).limit(found.left()))
                            .iterator());
        }
        var rows = finder.candidateRows();
        return new QueryResult(() -> read(rows, query).iterator());
    }

    private Stream<Document> read(long[] rows, Document query) {
        return Arrays.stream(rows)
                .mapToObj(table::read)
                .filter(Objects::nonNull)
                .filter(document -> documentMatchesQuery(document, query));
    }

    List<Document> projected(List<Document> documents, Document projection) {
        return matchDocumentsFromStream(
                        documents.stream(), new Document(), null, 0, 0, 0, projection)
                .collectDocuments();
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        if (document.get("_id") instanceof BsonRegularExpression) {
            throw new InvalidIdFieldError("The '_id' value cannot be of type regex");
        }
        return writer().add(document);
    }

    @Override
    protected void handleUpdate(Long position, Document oldDocument, Document newDocument) {
        writer().replace(position, oldDocument, newDocument);
    }

    @Override
    public void removeDocument(Document document) {
        writer().remove(findDocumentPosition(document), document);
    }

    @Override
    protected Long findDocumentPosition(Document document) {
        return new IndexTable(session.connection(), schema.idIndex())
                .row(KeyCodec.encode(document.get("_id")))
                .orElseThrow();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            Document orderBy,
            int numberToSkip,
            int numberToReturn,
            int batchSize,
            Document fieldSelector) {
        return queryDocuments(
                query, orderBy, numberToSkip, numberToReturn, batchSize, fieldSelector);
    }

    @Override
    protected Document getDocument(Long position) {
        return Objects.requireNonNull(table.read(position));
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        var finder = new Finder(session.connection(), schema, FindRequest.of(new Document()));
        return Arrays.stream(finder.candidateRows())
                .mapToObj(row -> new DocumentWithPosition<>(getDocument(row), row));
    }

    @Override
    protected void removeDocument(Long position) {
        writer().remove(position, getDocument(position));
    }

    @Override
    public int count() {
        return (int) new IndexTable(session.connection(), schema.idIndex()).size();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("the size is measured, not kept");
    }

    @Override
    protected int getDataSize() {
        return (int) Math.min(Integer.MAX_VALUE, table.dataSize());
    }
}
