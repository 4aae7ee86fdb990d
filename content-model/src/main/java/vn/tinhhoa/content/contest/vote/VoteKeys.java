package vn.tinhhoa.content.contest.vote;

import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The keys of polls: made with the first letter, destroyed after the close.
@Component
class VoteKeys {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final VoteKeyRepository keys;
    private final Map<PollId, VoteKey> known = new ConcurrentHashMap<>();

    VoteKeys(VoteKeyRepository keys) {
        this.keys = keys;
    }

    /// Empty before the first letter and after the key was destroyed.
    Optional<VoteKey> find(PollId poll) {
        var one = known.get(poll);
        if (one == null) {
            var stored = keys.findById(poll);
            stored.ifPresent(key -> known.put(poll, key));
            return stored;
        }
        return Optional.of(one);
    }

    /// Only for a poll that is open.
    VoteKey require(PollId poll) {
        return find(poll).orElseGet(() -> make(poll));
    }

    void destroy(PollId poll) {
        known.remove(poll);
        keys.deleteById(poll);
    }

    private VoteKey make(PollId poll) {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        try {
            return keys.insert(new VoteKey(poll, new Binary(secret)));
        } catch (DuplicateKeyException madeMeanwhile) {
            return keys.findById(poll).orElseThrow();
        }
    }
}
