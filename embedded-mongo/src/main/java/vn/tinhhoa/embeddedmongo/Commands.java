package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;

/// Every command by its name: which run in a snapshot, which through the commit queue.
final class Commands {

    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    private final Store store;
    private final ServerCommands server;

    Commands(Store store, Clock clock) {
        this.store = store;
        this.server = new ServerCommands(clock, store.cursors());
    }

    /// Answers every command, also those that fail.
    Document run(String database, Document command) {
        try {
            return dispatch(CommandRequest.of(database, command));
        } catch (MongoServerException e) {
            log.debug("Command refused: {}", e.getMessage());
            return Answers.failed(e);
        } catch (IllegalArgumentException | ClassCastException e) {
            log.debug("Command not understood", e);
            return Answers.failed(new BadValueException(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            log.error("The command '{}' failed", command.keySet().iterator().next(), e);
            return Answers.failed(new MongoServerException("internal error: " + e, e));
        }
    }

    private Document dispatch(CommandRequest request) {
        return switch (request.name().toLowerCase(Locale.ROOT)) {
            case "hello", "ismaster" -> server.hello();
            case "ping", "endsessions", "logout" -> Answers.ok();
            case "buildinfo" -> server.buildInfo();
            case "serverstatus" -> server.status();
            case "connectionstatus" -> server.connectionStatus();
            case "killcursors" -> server.killCursors(request);
            case "getmore" -> getMore(request);

            case "find" ->
                    read(session -> new ReadCommands(session, store.cursors()).find(request));
            case "count" ->
                    read(session -> new ReadCommands(session, store.cursors()).count(request));
            case "distinct" ->
                    read(session -> new ReadCommands(session, store.cursors()).distinct(request));
            case "explain" ->
                    read(session -> new ReadCommands(session, store.cursors()).explain(request));
            case "aggregate" ->
                    read(session -> new AggregateCommand(session, store.cursors()).run(request));
            case "listcollections" ->
                    read(session -> new CollectionCommands(session).listCollections(request));
            case "listdatabases" ->
                    read(session -> new CollectionCommands(session).listDatabases(request));
            case "listindexes" -> read(session -> new IndexCommands(session).list(request));
            case "collstats" -> read(session -> new CollectionCommands(session).stats(request));
            case "dbstats" ->
                    read(session -> new CollectionCommands(session).databaseStats(request));
            case "validate" -> read(session -> new CollectionCommands(session).validate(request));

            case "insert" -> write(session -> new WriteCommands(session).insert(request));
            case "update" -> write(session -> new WriteCommands(session).update(request));
            case "delete" -> write(session -> new WriteCommands(session).delete(request));
            case "findandmodify" ->
                    write(session -> new FindAndModifyCommand(session).run(request));
            case "create" -> write(session -> new CollectionCommands(session).create(request));
            case "drop" -> write(session -> new CollectionCommands(session).drop(request));
            case "dropdatabase" ->
                    write(session -> new CollectionCommands(session).dropDatabase(request));
            case "createindexes" -> write(session -> new IndexCommands(session).create(request));
            case "dropindexes", "deleteindexes" ->
                    write(session -> new IndexCommands(session).drop(request));
            default -> throw new NoSuchCommandException(request.name());
        };
    }

    private Document getMore(CommandRequest request) {
        request.allow("collection", "batchSize");
        long id = request.number(request.name());
        var cursor = store.cursors().require(id);
        int batchSize = (int) request.number("batchSize");
        int most = batchSize > 0 ? batchSize : Integer.MAX_VALUE;
        var batch = read(session -> cursor.next(session, most));
        if (cursor.isExhausted()) {
            store.cursors().remove(id);
        }
        var namespace = request.database() + "." + request.fields().get("collection");
        return Answers.nextBatch(namespace, cursor.isExhausted() ? 0 : id, batch);
    }

    private <T> T read(Function<Session, T> work) {
        return store.reading().run(work);
    }

    private Document write(Function<Session, Document> work) {
        return store.writing().run(work);
    }
}
