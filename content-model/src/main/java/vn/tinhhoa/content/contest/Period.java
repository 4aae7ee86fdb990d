package vn.tinhhoa.content.contest;

import java.time.Duration;
import java.time.Instant;

/// When entries are taken. The server's clock decides, never the entrant's.
///
/// @param opens the first moment at which an entry may be submitted
/// @param closes the first moment at which no new entry may be begun or submitted
/// @param grace how long after the close a file that had begun to arrive may still finish and its
///   entry be submitted, at most an hour
public record Period(Instant opens, Instant closes, Duration grace) {

    public static final Duration LONGEST_GRACE = Duration.ofHours(1);

    public boolean isOpen(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }

    /// No entry is submitted from this moment on, whatever had begun.
    public Instant ends() {
        return closes.plus(grace);
    }

    /// May be submitted now, when the first byte of its files came at this moment.
    public boolean accepts(Instant begun, Instant now) {
        return isOpen(now) || (isOpen(begun) && now.isBefore(ends()));
    }
}
