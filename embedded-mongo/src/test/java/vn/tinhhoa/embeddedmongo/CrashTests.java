package vn.tinhhoa.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Kills a process in the middle of its writing, again and again on one directory, and compares
/// what it was told with what is there.
class CrashTests {

    private static final int GONE = -1;

    @TempDir Path directory;

    /// For each group of documents, which counters they may hold after the last crash: one where
    /// all was answered, two where a command was under way.
    private final Map<String, Set<Integer>> possible = new HashMap<>();

    /// The same as before the command that is under way.
    private final Map<String, Set<Integer>> underWay = new HashMap<>();

    private int acknowledged;

    static void createIndexes(MongoCollection<Document> entries) {
        entries.createIndex(new Document("group", 1));
        entries.createIndex(new Document("tags", 1).append("at", -1));
        entries.createIndex(new Document("key", 1), new IndexOptions().unique(true));
    }

    @Test
    void nothing_acknowledged_is_lost() throws Exception {
        rounds(3);
    }

    @Test
    @Tag("long")
    void nothing_acknowledged_is_lost_in_thirty_rounds() throws Exception {
        rounds(30);
    }

    private void rounds(int rounds) throws Exception {
        var random = new Random(20261123);
        for (int round = 0; round < rounds; round++) {
            writeAndKill(round, 200 + random.nextInt(800));
            verify();
        }
        System.out.printf("%d kills, %d acknowledged commands, none lost%n", rounds, acknowledged);
    }

    private void writeAndKill(int round, int commands) throws IOException, InterruptedException {
        var process = ForkedJvm.start(WritingProcess.class, directory.toString(), "r" + round);
        List<String> lines = new ArrayList<>();
        try (var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int answered = 0;
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (line.startsWith("<") && ++answered == commands) {
                    // Not the process itself, which would close what it said last.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor()).as("killed: %s", lines).isEqualTo(128 + 9);
        lines.forEach(this::follow);
    }

    private void follow(String line) {
        var words = line.split(" ");
        if (words.length != 3) {
            return;
        }
        var before = possible.getOrDefault(words[2], Set.of(GONE));
        var after =
                before.stream()
                        .map(n -> after(words[1], n))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (words[0].equals(">")) {
            underWay.put(words[2], before);
            after.addAll(before);
            possible.put(words[2], after);
        } else {
            acknowledged++;
            var known = Objects.requireNonNull(underWay.remove(words[2]));
            possible.put(
                    words[2],
                    known.stream().map(n -> after(words[1], n)).collect(Collectors.toSet()));
        }
    }

    private static int after(String verb, int n) {
        return switch (verb) {
            case "insert" -> 0;
            case "update" -> n == GONE ? GONE : n + 1;
            default -> GONE;
        };
    }

    private void verify() {
        underWay.clear();
        try (var store = EmbeddedMongo.start(directory);
                var client = MongoClients.create(store.uri("crash"))) {
            var database = client.getDatabase("crash");
            var found = new HashMap<String, List<Document>>();
            for (var entry : database.getCollection("entries").find()) {
                found.computeIfAbsent(entry.getString("group"), g -> new ArrayList<>()).add(entry);
            }
            assertThat(possible.keySet()).containsAll(found.keySet());
            possible.replaceAll((group, states) -> Set.of(verified(group, states, found)));
            assertThat(database.runCommand(new Document("validate", "entries")))
                    .containsEntry("valid", true);
        }
    }

    private static int verified(
            String group, Set<Integer> states, Map<String, List<Document>> found) {
        var documents = found.getOrDefault(group, List.of());
        if (documents.isEmpty()) {
            assertThat(states).as(group).contains(GONE);
            return GONE;
        }
        assertThat(documents).as(group).hasSize(WritingProcess.DOCUMENTS);
        var counters = documents.stream().map(entry -> entry.getInteger("n")).distinct().toList();
        assertThat(counters).as(group).hasSize(1);
        assertThat(states).as(group).containsAll(counters);
        assertThat(documents)
                .allSatisfy(entry ->
                        assertThat(entry.getList("tags", String.class))
                                .hasSize(counters.getFirst() + 1));
        return counters.getFirst();
    }
}
