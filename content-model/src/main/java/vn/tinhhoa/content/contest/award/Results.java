package vn.tinhhoa.content.contest.award;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.media.BlobStore;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// What everybody may know of how a contest came out, from its announcement on.
@Component
public class Results {

    private final PublishedContests contests;
    private final PublishedResultsRepository results;
    private final BlobStore blobs;

    Results(PublishedContests contests, PublishedResultsRepository results, BlobStore blobs) {
        this.contests = contests;
        this.results = results;
        this.blobs = blobs;
    }

    /// Nothing before the announcement.
    public Optional<PublishedResults> of(ContestId contest) {
        return contests.find(contest)
                .filter(held -> held.contest().announcedAt() != null)
                .flatMap(held -> results.findById(contest));
    }

    /// The ballots of a round as JSON, for whoever wants to count it again. Jurors stand under
    /// aliases.
    ///
    /// @throws FileNotFoundException when there is no such round, or nothing is announced
    public InputStream recount(ContestId contest, String round) throws IOException {
        var outcome =
                of(contest).stream()
                        .flatMap(found -> found.rounds().stream())
                        .filter(one -> one.code().equals(round))
                        .findFirst()
                        .orElseThrow(() -> new FileNotFoundException(contest + "/" + round));
        return blobs.open(recountName(contest, outcome.sha256()));
    }

    static String recountName(ContestId contest, String sha256) {
        return "results/" + contest + "/" + sha256 + ".json";
    }
}
