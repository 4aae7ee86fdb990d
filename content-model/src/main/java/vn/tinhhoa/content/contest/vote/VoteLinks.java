package vn.tinhhoa.content.contest.vote;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.entry.EntryCode;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;

/// Makes the links that are sent to voters.
@Component
class VoteLinks {

    private static final int NONCE_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final VoteKeys keys;

    VoteLinks(VoteKeys keys) {
        this.keys = keys;
    }

    /// @param written the address as it was typed
    String make(PollId poll, EntryCode entry, Mailbox mailbox, String written, Instant now) {
        var key = keys.require(poll);
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var series = mailbox.series();
        return new VoteLink(
                        entry,
                        voter(key, mailbox),
                        key.hash("spelling", written.strip().toLowerCase(Locale.ROOT)),
                        key.hash("domain", mailbox.domain()),
                        DomainKind.of(mailbox.domain()),
                        series.contains("#") ? key.hash("series", series) : "",
                        now,
                        HexFormat.of().formatHex(nonce))
                .token(key);
    }

    static String voter(VoteKey key, Mailbox mailbox) {
        return key.hash("voter", mailbox.toString());
    }
}
