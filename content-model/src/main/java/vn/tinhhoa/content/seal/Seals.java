package vn.tinhhoa.content.seal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Seals a short text so that it can be handed out and trusted when it comes back: for one purpose,
/// until one moment (HMAC-SHA-256, RFC 2104). What is sealed can be read by whoever holds it: it
/// names a person by an id, never by an address.
@Component
public class Seals {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ID = "house";
    private static final String BETWEEN = "\n";

    /// Longer than all that we hand out.
    private static final int LONGEST = 500;

    private final SealKeyRepository keys;
    private final Clock clock;
    private volatile byte[] key = {};

    Seals(SealKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// @param purpose what it is for; opened for another one it is worth nothing
    /// @return letters, digits, `-`, `_` and a dot
    public String seal(String purpose, String text, Instant until) {
        var content = until.getEpochSecond() + BETWEEN + text;
        return base64(content.getBytes(StandardCharsets.UTF_8))
                + "."
                + base64(mac(purpose, content));
    }

    /// What was sealed; nothing when the seal is broken, over, or was made for another purpose.
    public Optional<String> open(String purpose, String sealed) {
        var dot = sealed.indexOf('.');
        if (dot < 0 || sealed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var content =
                    new String(
                            Base64.getUrlDecoder().decode(sealed.substring(0, dot)),
                            StandardCharsets.UTF_8);
            var mac = base64(mac(purpose, content)).getBytes(StandardCharsets.US_ASCII);
            var said = sealed.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(mac, said) ? stillGood(content) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /// A name for something that tells nothing of it, and the same each time.
    ///
    /// @return 32 hexadecimal digits
    public String nameFor(String purpose, String text) {
        return HexFormat.of().formatHex(mac(purpose, text), 0, 16);
    }

    private Optional<String> stillGood(String content) {
        var end = content.indexOf(BETWEEN);
        try {
            var until = Instant.ofEpochSecond(Long.parseLong(content.substring(0, end)));
            return clock.instant().isBefore(until)
                    ? Optional.of(content.substring(end + 1))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] mac(String purpose, String content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return mac.doFinal((purpose + BETWEEN + content).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private byte[] key() {
        var known = key;
        if (known.length == 0) {
            known = keys.findById(ID).map(SealKey::key).orElseGet(this::made);
            key = known;
        }
        return known;
    }

    private byte[] made() {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        try {
            return keys.insert(new SealKey(ID, fresh)).key();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return keys.findById(ID).orElseThrow().key();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
