package vn.tinhhoa.content.contest.award;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.entry.EntrantErasing;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.EntryMoving;
import vn.tinhhoa.content.contest.entry.EntryState;

import java.io.IOException;
import java.time.Clock;
import java.util.function.UnaryOperator;

/// Takes a prize back, or the winner's name out of it when they ask to be forgotten. The
/// certificate can still be looked up and says so.
@Component
@Editorial
public class AwardRevoking {

    private final AwardRepository awards;
    private final AwardPictures pictures;
    private final Entries entries;
    private final EntryMoving moving;
    private final EntrantErasing erasing;
    private final AuditTrail audit;
    private final Clock clock;

    AwardRevoking(
            AwardRepository awards,
            AwardPictures pictures,
            Entries entries,
            EntryMoving moving,
            EntrantErasing erasing,
            AuditTrail audit,
            Clock clock) {
        this.awards = awards;
        this.pictures = pictures;
        this.entries = entries;
        this.moving = moving;
        this.erasing = erasing;
        this.audit = audit;
        this.clock = clock;
    }

    /// The prize is free again. The entry keeps whatever else it won.
    ///
    /// @throws NotFoundException when there is no such prize
    public void takeBack(AwardId id, Officer officer) throws IOException {
        officer.require(Role.CONTEST_OFFICER);
        if (!require(id).stands()) {
            return;
        }
        var taken = change(id, award -> award.stands() ? award.takenBack(clock.instant()) : award);
        if (awards.findByEntry(taken.entry()).stream().noneMatch(Award::stands)) {
            moving.move(taken.entry(), EntryState.NOT_AWARDED, "prize-taken-back");
            pictures.remove(taken.contest(), id.code());
        }
        audit.record(officer, "award.taken-back", "award:" + id);
    }

    /// Erases the person: their prizes stand without a name, a title or a picture.
    ///
    /// @throws NotFoundException when there is no such prize
    public void forget(AwardId id, Officer officer) throws IOException {
        officer.require(Role.CONTEST_OFFICER);
        var award = require(id);
        var author = entries.find(award.entry()).map(entry -> entry.entrant());
        for (var one : awards.findByEntry(award.entry())) {
            change(one.id(), Award::forgetting);
        }
        pictures.remove(award.contest(), id.code());
        if (author.isPresent()) {
            erasing.erase(author.get());
        }
        audit.record(officer, "award.winner-forgotten", "award:" + id);
    }

    private Award change(AwardId id, UnaryOperator<Award> how) {
        return Contention.untilSaved(() -> awards.save(how.apply(require(id))));
    }

    private Award require(AwardId id) {
        return awards.findById(id).orElseThrow(() -> new NotFoundException("No award " + id));
    }
}
