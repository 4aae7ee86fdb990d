package vn.tinhhoa.embeddedmongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a real MongoDB does too: with `-Dmongodb.uri=` these tests run against that one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ContractTests {

    private @Nullable EmbeddedMongo embedded;
    protected MongoClient client;
    protected MongoDatabase database;
    protected MongoCollection<Document> articles;

    @BeforeAll
    void connect(@TempDir Path directory) {
        var real = System.getProperty("mongodb.uri", "");
        if (real.isEmpty()) {
            embedded = EmbeddedMongo.start(directory);
            client = MongoClients.create(embedded.uri("contract"));
        } else {
            client = MongoClients.create(real);
        }
        database = client.getDatabase("tinhhoa_contract_" + ProcessHandle.current().pid());
    }

    @BeforeEach
    void begin() {
        articles = database.getCollection("articles");
    }

    @AfterEach
    void empty() {
        database.drop();
    }

    @AfterAll
    void disconnect() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }

    static Document doc(@Nullable Object... keysAndValues) {
        var document = new Document();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            document.append((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return document;
    }

    static List<Object> ids(Iterable<Document> found) {
        var ids = new ArrayList<>();
        found.forEach(document -> ids.add(document.get("_id")));
        return ids;
    }
}
