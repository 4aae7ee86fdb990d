package vn.tinhhoa.content.contest.tally;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A draw that nobody can steer and anybody can repeat: entries stand in ascending order of the
/// SHA-256 of the seed, a colon and the entry's code. The seed is something public that nobody knew
/// before the close, such as that evening's first prize of the state lottery. With a shell:
///
/// ```
/// for code in K7M2-Q9XD 0A1B-2C3D; do
///   echo "$(printf '%s:%s' "$seed" "$code" | sha256sum | cut -c1-64) $code"
/// done | sort
/// ```
public final class PublicDraw {

    private PublicDraw() {}

    /// 64 hexadecimal digits, the smaller the better.
    public static String lot(String seed, String code) {
        return sha256(seed + ":" + code);
    }

    /// In hexadecimal digits, of the text in UTF-8.
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
