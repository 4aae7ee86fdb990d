package vn.tinhhoa.content.contest.vote;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.entry.EntryCode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// A line of the log: a ballot that was taken or refused. It is written once and never changed.
///
/// @param id the poll and the number
/// @param number 1, 2, 3 … in its poll, without a gap
/// @param entry what was voted for; null when the link did not say so credibly
/// @param slot the voter and the period, which can be taken once; null when refused
/// @param link hash of the link's random part; empty when it was not credible
/// @param refusal null when the ballot was taken
/// @param hash SHA-256 over the previous line's hash and everything in this one
@Document("vote_log")
@CompoundIndex(name = "by_number", def = "{'poll': 1, 'number': 1}")
public record LoggedBallot(
        @Id String id,
        PollId poll,
        long number,
        Instant at,
        @Nullable EntryCode entry,
        @Indexed(unique = true, sparse = true) @Nullable String slot,
        String link,
        Signals signals,
        @Nullable Refusal refusal,
        String previousHash,
        String hash) {

    static final String BEGINNING = "0".repeat(64);

    static String id(PollId poll, long number) {
        return poll + "#" + number;
    }

    public boolean wasTaken() {
        return refusal == null;
    }

    /// Takes its place behind another line, and never before it in time.
    ///
    /// @param previous null for the first
    LoggedBallot behind(@Nullable LoggedBallot previous) {
        var place = previous == null ? 1 : previous.number() + 1;
        var before = previous == null ? BEGINNING : previous.hash();
        var moment = previous == null || at.isAfter(previous.at()) ? at : previous.at();
        var open = with(place, moment, before, "");
        return open.with(place, moment, before, open.computeHash());
    }

    /// Whether nobody changed it and it follows on that line.
    boolean follows(long previousNumber, String hashBefore) {
        return number == previousNumber + 1
                && previousHash.equals(hashBefore)
                && hash.equals(computeHash());
    }

    private LoggedBallot with(long place, Instant moment, String before, String sealed) {
        return new LoggedBallot(
                id(poll, place),
                poll,
                place,
                moment,
                entry,
                slot,
                link,
                signals,
                refusal,
                before,
                sealed);
    }

    private String computeHash() {
        var content =
                String.join(
                        "\u001f",
                        previousHash,
                        poll.toString(),
                        Long.toString(number),
                        at.toString(),
                        String.valueOf(entry),
                        String.valueOf(slot),
                        link,
                        signals.toString(),
                        String.valueOf(refusal));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
