package vn.tinhhoa.content.contest.award;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.judging.PublishedBallots;
import vn.tinhhoa.content.contest.judging.PublishedBallots.Line;
import vn.tinhhoa.content.contest.judging.PublishedBallots.Recount;
import vn.tinhhoa.content.contest.judging.Round;
import vn.tinhhoa.content.contest.judging.RoundState;
import vn.tinhhoa.content.contest.judging.Rounds;
import vn.tinhhoa.content.media.BlobStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;

/// Writes down how the rounds of a contest came out, once.
@Component
@Editorial
class ResultsFreezing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Rounds rounds;
    private final PublishedBallots ballots;
    private final PublishedResultsRepository results;
    private final BlobStore blobs;
    private final Clock clock;

    ResultsFreezing(
            Rounds rounds,
            PublishedBallots ballots,
            PublishedResultsRepository results,
            BlobStore blobs,
            Clock clock) {
        this.rounds = rounds;
        this.ballots = ballots;
        this.results = results;
        this.blobs = blobs;
        this.clock = clock;
    }

    void freeze(ContestId contest) {
        if (results.existsById(contest)) {
            return;
        }
        var outcomes = new ArrayList<RoundOutcome>();
        for (var round : rounds.of(contest)) {
            if (round.state() == RoundState.FINALIZED) {
                ballots.of(round).ifPresent(recount -> outcomes.add(keep(contest, round, recount)));
            }
        }
        results.insert(new PublishedResults(contest, outcomes, clock.instant()));
    }

    private RoundOutcome keep(ContestId contest, Round round, Recount recount) {
        var bytes = JSON.writeValueAsBytes(recount);
        var sha256 = sha256(bytes);
        try {
            var file = Files.createTempFile("tinhhoa-recount", ".json");
            try {
                Files.write(file, bytes);
                blobs.put(Results.recountName(contest, sha256), file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new RoundOutcome(
                round.plan().code(),
                round.plan().name(),
                recount.method(),
                (int) recount.ballots().stream().map(Line::juror).distinct().count(),
                recount.ballots().size(),
                recount.seedSource(),
                recount.seed(),
                sha256,
                recount.standings());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
