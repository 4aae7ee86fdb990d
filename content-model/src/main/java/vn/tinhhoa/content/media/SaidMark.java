package vn.tinhhoa.content.media;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A short mark of what is said of a picture. The version of an asset would not do: sweeps count it
/// up without anybody having said anything.
final class SaidMark {

    private static final int LENGTH = 16;

    private SaidMark() {}

    /// @param said records, whose texts tell all that is in them
    static String of(Record... said) {
        try {
            var text = Arrays.toString(said).getBytes(StandardCharsets.UTF_8);
            var hash = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
