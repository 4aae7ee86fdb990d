package vn.tinhhoa.portal.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Algorithm;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.seal.Seals;

import java.time.Duration;

/// Small sums that a browser works out before an anonymous form is taken (ALTCHA): nothing to a
/// person who sends one, dear to a program that sends thousands. No third party is asked.
@Component
public class Puzzles {

    private static final long MOST_TRIES = 60_000;
    private static final Duration VALID = Duration.ofMinutes(30);
    private static final int MOST_USED = 50_000;

    private final Seals seals;
    private final Cache<String, Boolean> used =
            Caffeine.newBuilder().maximumSize(MOST_USED).expireAfterWrite(VALID).build();

    Puzzles(Seals seals) {
        this.seals = seals;
    }

    /// A fresh one, in ALTCHA's form.
    ///
    /// @param challenge the SHA-256 of the salt with a number behind it, in hexadecimal digits
    /// @param maxnumber the number is at most this
    public record Puzzle(
            String algorithm, String challenge, long maxnumber, String salt, String signature) {}

    public Puzzle next() {
        try {
            var made =
                    Altcha.createChallenge(
                            new ChallengeOptions()
                                    .setAlgorithm(Algorithm.SHA256)
                                    .setMaxNumber(MOST_TRIES)
                                    .setHmacKey(key())
                                    .setExpiresInSeconds(VALID.toSeconds()));
            return new Puzzle(
                    made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception everyJavaHasSha256) {
            throw new IllegalStateException(everyJavaHasSha256);
        }
    }

    /// Whether this is the answer to one of ours, for the first time.
    ///
    /// @param answer in ALTCHA's form, base 64
    public boolean isSolved(String answer) {
        try {
            return Altcha.verifySolution(answer, key(), true)
                    && used.asMap().putIfAbsent(answer, true) == null;
        } catch (Exception nonsense) {
            return false;
        }
    }

    private String key() {
        return seals.nameFor("puzzle", "altcha");
    }
}
