package vn.tinhhoa.content.contest.vote;

import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key of one poll: it signs links and turns addresses into hashes. Without it nobody can tell
/// whose hash one is, the house included.
@Document("vote_keys")
record VoteKey(@Id PollId poll, Binary secret) {

    private static final String ALGORITHM = "HmacSHA256";

    /// 80 bits: two of a million voters share a hash once in a trillion polls.
    private static final int HASH_BYTES = 10;

    private static final int SEAL_BYTES = 16;

    /// @param what keeps hashes of different things apart
    String hash(String what, String text) {
        return HexFormat.of().formatHex(Arrays.copyOf(mac(what + "\u001f" + text), HASH_BYTES));
    }

    String seal(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(mac("seal\u001f" + text), SEAL_BYTES));
    }

    boolean isSeal(String seal, String text) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8), seal(text).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getData(), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
