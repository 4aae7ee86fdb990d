package vn.tinhhoa.content.contest.vote;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The log of every ballot. It only grows, and every line carries the hash of the one before.
@Component
class VoteLog {

    private final LoggedBallotRepository lines;
    private final Map<PollId, LoggedBallot> lastSeen = new ConcurrentHashMap<>();

    VoteLog(LoggedBallotRepository lines) {
        this.lines = lines;
    }

    /// @return the line that holds its slot, in which case nothing was written; else empty
    Optional<LoggedBallot> append(LoggedBallot line) {
        var last = lastSeen.get(line.poll());
        while (true) {
            var next = line.behind(last);
            try {
                lines.insert(next);
                lastSeen.put(line.poll(), next);
                return Optional.empty();
            } catch (DuplicateKeyException taken) {
                var holder = holder(line.slot());
                if (holder.isPresent()) {
                    return holder;
                }
                last = lines.findFirstByPollOrderByNumberDesc(line.poll()).orElse(null);
            }
        }
    }

    private Optional<LoggedBallot> holder(@Nullable String slot) {
        return slot == null ? Optional.empty() : lines.findBySlot(slot);
    }
}
