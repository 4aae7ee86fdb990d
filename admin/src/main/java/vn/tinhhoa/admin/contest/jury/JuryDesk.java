package vn.tinhhoa.admin.contest.jury;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.judging.Desk;
import vn.tinhhoa.content.contest.judging.Juror;
import vn.tinhhoa.content.contest.judging.Round;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.RoundState;
import vn.tinhhoa.content.contest.judging.Rounds;

import java.time.Clock;

/// What a juror may come near: rounds on whose panel they sit, and only their own desk.
@Component
class JuryDesk {

    private final Rounds rounds;
    private final PublishedContests contests;
    private final Clock clock;

    JuryDesk(Rounds rounds, PublishedContests contests, Clock clock) {
        this.rounds = rounds;
        this.contests = contests;
        this.clock = clock;
    }

    /// @param takes whether ballots are taken from this juror now
    record Place(Round round, Desk desk, boolean takes, boolean chair) {}

    /// @throws NotFoundException when there is no such place for them
    Place of(RoundId id, Officer juror) {
        juror.require(Role.JUROR);
        var round = rounds.require(id);
        var desk = rounds.desk(id, juror.id());
        if (round.state() == RoundState.DRAFT || desk.isEmpty()) {
            throw new NotFoundException("Not a juror of " + id);
        }
        var seat = round.panel().of(juror.id()).filter(Juror::judges);
        return new Place(
                round,
                desk.get(),
                round.takesBallots(clock.instant()) && seat.isPresent(),
                seat.filter(Juror::chair).isPresent());
    }

    String contestName(RoundId id) {
        return contests.find(id.contest()).map(held -> Words.of(held.rules().name())).orElse("");
    }

    String categoryName(RoundId id, String category) {
        return contests.find(id.contest())
                .flatMap(held -> held.rules().category(category))
                .map(found -> Words.of(found.name()))
                .orElse(category);
    }
}
