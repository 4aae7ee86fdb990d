package vn.tinhhoa.content.contest.award;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.award.PrizeLadder.Given;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.media.BlobStore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;

/// Prizes for tests, decided as an officer decides them: the sweep gives them out and shows the
/// results.
public final class ResultsFixture {

    public static final String ROUND = "chung-khao";

    private ResultsFixture() {}

    public static void decide(
            MongoTemplate mongo, BlobStore blobs, ContestId contest, List<Given> given, Instant now)
            throws IOException {
        var ballots = "{\"ballots\":[]}".getBytes(StandardCharsets.UTF_8);
        var sha256 = EntryFixture.sha256(ballots);
        var file = Files.createTempFile("ballots", ".json");
        try {
            Files.write(file, ballots);
            blobs.put(Results.recountName(contest, sha256), file);
        } finally {
            Files.delete(file);
        }
        var round =
                new RoundOutcome(
                        ROUND,
                        ContestFixture.both("Chung khảo", "Final"),
                        RoundMethod.RANKING,
                        0,
                        0,
                        "",
                        "",
                        sha256,
                        List.of());
        mongo.insert(new PublishedResults(contest, List.of(round), now));
        mongo.insert(new Announcement(contest, null, given, "Lan", now, now));
    }
}
