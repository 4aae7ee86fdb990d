package vn.tinhhoa.content.contest.vote;

import vn.tinhhoa.content.contest.entry.EntryCode;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the link in a voter's letter says. It carries no address, only hashes, and its seal, so
/// that nothing is kept of whoever never opens it.
///
/// @param nonce random, tells one link from another
record VoteLink(
        EntryCode entry,
        String voter,
        String spelling,
        String domain,
        DomainKind kind,
        String series,
        Instant sentAt,
        String nonce) {

    static final Duration VALID = Duration.ofHours(24);

    private static final String SEPARATOR = ".";
    private static final Pattern PARTS = Pattern.compile(Pattern.quote(SEPARATOR));
    private static final int COUNT = 9;

    boolean isExpired(Instant now) {
        return !now.isBefore(sentAt.plus(VALID));
    }

    String token(VoteKey key) {
        var text = text();
        return text + SEPARATOR + key.seal(key.poll() + SEPARATOR + text);
    }

    /// @return empty when the token is not as we made it
    static Optional<VoteLink> read(VoteKey key, String token) {
        var end = token.lastIndexOf(SEPARATOR);
        if (end < 0) {
            return Optional.empty();
        }
        var text = token.substring(0, end);
        var parts = PARTS.split(token);
        if (parts.length != COUNT
                || !key.isSeal(token.substring(end + 1), key.poll() + SEPARATOR + text)) {
            return Optional.empty();
        }
        return Optional.of(
                new VoteLink(
                        new EntryCode(parts[0]),
                        parts[1],
                        parts[2],
                        parts[3],
                        DomainKind.valueOf(parts[4]),
                        parts[5],
                        Instant.ofEpochMilli(Long.parseLong(parts[6], Character.MAX_RADIX)),
                        parts[7]));
    }

    /// The moment at which the link was opened, so that only we can have said it.
    String openedMark(VoteKey key, Instant now) {
        var moment = Long.toString(now.toEpochMilli(), Character.MAX_RADIX);
        return moment + SEPARATOR + key.seal("opened" + SEPARATOR + nonce + SEPARATOR + moment);
    }

    Optional<Instant> readOpened(VoteKey key, String mark) {
        var end = mark.indexOf(SEPARATOR);
        if (end < 0) {
            return Optional.empty();
        }
        var moment = mark.substring(0, end);
        var said = "opened" + SEPARATOR + nonce + SEPARATOR + moment;
        return key.isSeal(mark.substring(end + 1), said)
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(moment, Character.MAX_RADIX)))
                : Optional.empty();
    }

    private String text() {
        return String.join(
                SEPARATOR,
                entry.value(),
                voter,
                spelling,
                domain,
                kind.name(),
                series,
                Long.toString(sentAt.toEpochMilli(), Character.MAX_RADIX),
                nonce);
    }
}
