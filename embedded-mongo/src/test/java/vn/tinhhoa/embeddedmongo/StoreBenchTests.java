package vn.tinhhoa.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Prints figures; it never fails on them.
@Tag("bench")
class StoreBenchTests {

    private static final int ARTICLES = 20_000;
    private static final String TEXT = "Múa rối nước là nghệ thuật dân gian. ".repeat(60);

    @Test
    void prints_figures(@TempDir Path directory) throws Exception {
        long start = System.nanoTime();
        try (var store = EmbeddedMongo.start(directory);
                var client = MongoClients.create(store.uri("bench"))) {
            client.getDatabase("bench").runCommand(new Document("ping", 1));
            System.out.printf("open and first ping: %d ms%n", millis(start));
            var articles = client.getDatabase("bench").getCollection("articles");
            articles.createIndex(new Document("state", 1).append("at", -1));
            articles.createIndex(new Document("path", 1));
            reference(directory);
            inserts(articles);
            reads(articles);
            backup(store, directory);
            memory(client);
        }
        long again = System.nanoTime();
        EmbeddedMongo.start(directory).close();
        System.out.printf("open and close again: %d ms%n", millis(again));
    }

    private static Document article(int i) {
        return new Document("_id", i)
                .append("state", i % 10 == 0 ? "draft" : "live")
                .append("at", i * 7919L % 1_000_003)
                .append("path", "/vi/tin-tuc/bai-viet-" + i)
                .append("title", "Bài viết số " + i)
                .append("text", TEXT);
    }

    private static void inserts(MongoCollection<Document> articles) throws Exception {
        var next = new AtomicInteger();
        IntConsumer insert = i -> articles.insertOne(article(next.getAndIncrement()));
        rate("warm-up inserts, 1 client", 1, 1000, insert);
        rate("inserts, 1 client", 1, 3000, insert);
        rate("inserts, 8 clients", 8, 8000, insert);
        long start = System.nanoTime();
        var rest = new ArrayList<Document>();
        int first = next.get();
        for (int i = first; i < ARTICLES; i++) {
            rest.add(article(i));
        }
        articles.insertMany(rest);
        System.out.printf(
                "insertMany of %d: %d/s%n",
                rest.size(), rest.size() * 1000L / Math.max(1, millis(start)));
        rate(
                "updates by _id, 1 client",
                1,
                2000,
                i -> articles.updateOne(Filters.eq("_id", random()), Updates.set("seen", i)));
        rate(
                "updates by _id, 8 clients",
                8,
                8000,
                i -> articles.updateOne(Filters.eq("_id", random()), Updates.set("seen", i)));
    }

    private static void reads(MongoCollection<Document> articles) throws Exception {
        IntConsumer byId = i -> articles.find(Filters.eq("_id", random())).first();
        rate("warm-up finds", 1, 5000, byId);
        rate("finds by _id, 1 client", 1, 10_000, byId);
        rate("finds by _id, 8 clients", 8, 20_000, byId);
        var sort = new Document("at", -1);
        IntConsumer sorted =
                i ->
                        articles.find(Filters.eq("state", "live"))
                                .sort(sort)
                                .projection(new Document("text", 0))
                                .limit(20)
                                .into(new ArrayList<>());
        rate("warm-up indexed sort + limit 20", 1, 500, sorted);
        rate("indexed sort + limit 20, 1 client", 1, 2000, sorted);
        rate("indexed sort + limit 20, 8 clients", 8, 4000, sorted);
        rate("count of all", 1, 20, i -> articles.countDocuments());
        rate(
                "count by index of 18,000",
                1,
                10,
                i -> articles.countDocuments(Filters.eq("state", "live")));
        rate("scan of 20,000", 1, 3, i -> articles.countDocuments(Filters.eq("title", "x")));
    }

    private static int random() {
        return ThreadLocalRandom.current().nextInt(ARTICLES);
    }

    private static void backup(EmbeddedMongo store, Path directory) throws Exception {
        long start = System.nanoTime();
        var copy = store.backup(directory.resolve("backup/documents.sqlite"));
        System.out.printf("backup of %d MB: %d ms%n", Files.size(copy) >> 20, millis(start));
    }

    private static void memory(MongoClient client) throws Exception {
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf(
                "heap in use after gc: %d MB; resident: %s%n",
                runtime.totalMemory() - runtime.freeMemory() >> 20,
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .findFirst()
                        .orElse("unknown"));
        assertThat(client.getDatabase("bench").getCollection("articles").countDocuments())
                .isEqualTo(ARTICLES);
    }

    private static void rate(String name, int threads, int count, IntConsumer work)
            throws Exception {
        long cpuBefore = cpu();
        long start = System.nanoTime();
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            tasks.add(() -> {
                for (int i = 0; i < count / threads; i++) {
                    work.accept(i);
                }
                return true;
            });
        }
        try (var executor = Executors.newFixedThreadPool(threads)) {
            for (var task : executor.invokeAll(tasks)) {
                task.get();
            }
        }
        System.out.printf(
                "%s: %d/s, %d µs of CPU each, client and store together%n",
                name,
                count * 1000L / Math.max(1, millis(start)),
                (cpu() - cpuBefore) / 1000 / count);
    }

    private static long cpu() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }

    private static void reference(Path directory) throws Exception {
        var file = directory.resolve("reference");
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            rate(
                    "reference: 8 KiB appended and synced",
                    1,
                    500,
                    i -> {
                        try {
                            channel.write(ByteBuffer.allocate(8192));
                            channel.force(false);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
