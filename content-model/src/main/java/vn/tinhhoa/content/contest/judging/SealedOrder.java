package vn.tinhhoa.content.contest.judging;

import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.tally.PublicDraw;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The chair's order, given before the close and opened after it. The hash is shown at once, so
/// that nobody can change the order later: `printf '%s:%s' "$salt" "$codes" | sha256sum`, the codes
/// parted by spaces.
///
/// @param hash 64 hexadecimal digits
/// @param salt keeps the order from being guessed from the hash
public record SealedOrder(String hash, String salt, List<EntryCode> order, Instant at) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    public SealedOrder {
        order = List.copyOf(order);
    }

    static SealedOrder of(List<EntryCode> order, Instant at) {
        var bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        var salt = HexFormat.of().formatHex(bytes);
        return new SealedOrder(PublicDraw.sha256(salt + ":" + words(order)), salt, order, at);
    }

    public List<String> codes() {
        return order.stream().map(EntryCode::toString).toList();
    }

    private static String words(List<EntryCode> order) {
        return order.stream().map(EntryCode::toString).collect(Collectors.joining(" "));
    }
}
