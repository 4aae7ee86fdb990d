package vn.tinhhoa.content.contest.vote;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/// What officers do about a vote: look at what is held back, rule on it, count again.
@Component
@Editorial
public class VoteDesk {

    private final HeldBallotRepository held;
    private final RulingRepository rulings;
    private final PublishedCountRepository counts;
    private final VoteBooks books;
    private final Quarantine quarantine;
    private final AuditTrail audit;
    private final Clock clock;

    VoteDesk(
            HeldBallotRepository held,
            RulingRepository rulings,
            PublishedCountRepository counts,
            VoteBooks books,
            Quarantine quarantine,
            AuditTrail audit,
            Clock clock) {
        this.held = held;
        this.rulings = rulings;
        this.counts = counts;
        this.books = books;
        this.quarantine = quarantine;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param waiting those that nobody ruled on
    public record Extent(long held, long waiting, long released, long kept) {}

    /// @param published null when nothing was published yet
    public record Comparison(Figures now, @Nullable PublishedCount published, Figures again) {

        /// Whether the published count comes out of the log again.
        public boolean agrees() {
            return now.brokenAt() == 0 && (published == null || published.agreesWith(again));
        }
    }

    public Extent extent(PollId poll) {
        return new Extent(
                held.countByPoll(poll),
                held.countByPollAndCountsIsNull(poll),
                held.countByPollAndCounts(poll, true),
                held.countByPollAndCounts(poll, false));
    }

    /// In the order of the log.
    ///
    /// @param reason only ballots with it; null for all
    /// @param page counted from 0
    public List<HeldBallot> held(PollId poll, @Nullable Suspicion reason, int page, int size) {
        return held.findByPollAndReasonsInOrderByNumber(
                poll, reasons(reason), PageRequest.of(page, size));
    }

    public long countHeld(PollId poll, @Nullable Suspicion reason) {
        return held.countByPollAndReasonsIn(poll, reasons(reason));
    }

    /// Releases ballots, which then count from the next published count on, or keeps them out.
    ///
    /// @return how many were ruled on; those that are not held are passed over
    public int rule(PollId poll, Collection<Long> ballots, boolean counts, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        var ruled = 0;
        for (var number : ballots) {
            var ballot = held.findById(LoggedBallot.id(poll, number));
            if (ballot.isPresent()) {
                append(poll, number, counts, officer);
                held.save(ballot.get().ruled(counts));
                ruled++;
            }
        }
        if (ruled > 0) {
            audit.record(
                    officer,
                    counts ? "vote.released" : "vote.kept",
                    "poll:" + poll + " (" + ruled + ")");
        }
        return ruled;
    }

    /// Counts the whole log now, and once more up to the moment of the latest published count.
    public Comparison recount(PollId poll, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        quarantine.catchUp(poll);
        var published = counts.findFirstByPollOrderByUntilDesc(poll).orElse(null);
        var now = books.count(poll, clock.instant().plusMillis(1));
        var again = published == null ? now : books.count(poll, published.until());
        audit.record(officer, "vote.recounted", "poll:" + poll);
        return new Comparison(now, published, again);
    }

    private void append(PollId poll, long ballot, boolean counts, Officer officer) {
        var written = false;
        while (!written) {
            var place =
                    rulings.findFirstByPollOrderByPlaceDesc(poll)
                            .map(last -> last.place() + 1)
                            .orElse(1L);
            written = append(Ruling.of(poll, place, ballot, counts, officer, clock.instant()));
        }
    }

    /// @return false when somebody else took the place
    private boolean append(Ruling ruling) {
        try {
            rulings.insert(ruling);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private static Collection<Suspicion> reasons(@Nullable Suspicion reason) {
        return reason == null ? EnumSet.allOf(Suspicion.class) : EnumSet.of(reason);
    }
}
