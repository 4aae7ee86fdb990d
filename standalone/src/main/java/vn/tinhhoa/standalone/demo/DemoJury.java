package vn.tinhhoa.standalone.demo;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.judging.BallotCasting;
import vn.tinhhoa.content.contest.judging.Counting;
import vn.tinhhoa.content.contest.judging.PanelSetting;
import vn.tinhhoa.content.contest.judging.Paper;
import vn.tinhhoa.content.contest.judging.Round;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.RoundMaking;
import vn.tinhhoa.content.contest.judging.RoundRunning;
import vn.tinhhoa.content.contest.judging.RoundState;
import vn.tinhhoa.content.contest.judging.Rounds;
import vn.tinhhoa.content.contest.tally.Marking.Answer;

import java.util.List;

/// Holds the rounds of the finished contest as its officer and its jurors would. Each call does
/// what can be done now, so that a start after a kill goes on where the last one was.
@Component
class DemoJury {

    private static final int CERTAIN = 8;

    private final DemoAccounts accounts;
    private final RoundMaking making;
    private final PanelSetting panels;
    private final RoundRunning running;
    private final Rounds rounds;
    private final BallotCasting casting;
    private final Counting counting;

    DemoJury(
            DemoAccounts accounts,
            RoundMaking making,
            PanelSetting panels,
            RoundRunning running,
            Rounds rounds,
            BallotCasting casting,
            Counting counting) {
        this.accounts = accounts;
        this.making = making;
        this.panels = panels;
        this.running = running;
        this.rounds = rounds;
        this.casting = casting;
        this.counting = counting;
    }

    /// One step on.
    ///
    /// @param best all entries, the best first
    /// @return whether the round is over, and everything that follows from it is done
    boolean step(RoundId id, List<EntryCode> best) {
        var officer = accounts.contestOfficer();
        making.make(id, officer);
        var round = rounds.require(id);
        if (round.movesOwedSince() != null || round.assigningOwedSince() != null) {
            return false;
        }
        if (round.state() == RoundState.DRAFT) {
            making.takeInMore(id, officer);
            accounts.jurors().forEach(juror -> panels.appoint(id, juror.id(), "", officer));
            done(running.open(id, officer));
        } else if (round.state() == RoundState.ACTIVE) {
            judge(round, best);
            done(running.close(id, officer));
        } else if (round.isClosed() && !round.state().isOver()) {
            var count = counting.of(round).orElseThrow();
            done(running.decide(id, count.advancing().size(), count.authors(), officer));
        }
        return round.state() == RoundState.FINALIZED;
    }

    private void judge(Round round, List<EntryCode> best) {
        var jurors = accounts.jurors();
        for (var seat = 0; seat < jurors.size(); seat++) {
            var juror = jurors.get(seat);
            for (var code : rounds.desk(round.id(), juror.id()).orElseThrow().entries()) {
                cast(round, code, paper(round, best.indexOf(code), seat), juror);
            }
        }
    }

    private void cast(Round round, EntryCode code, Paper paper, Officer juror) {
        var outcome = casting.cast(round.id(), code, paper, juror);
        if (outcome != BallotCasting.Outcome.DONE) {
            throw new IllegalStateException("No ballot in " + round.id() + ": " + outcome);
        }
    }

    /// Jurors differ a little, but the order stays: no two entries end alike.
    private static Paper paper(Round round, int place, int seat) {
        if (round.plan().method() == RoundMethod.QUALIFYING) {
            var doubts = place % 3 == seat;
            return Paper.answer(
                    place < CERTAIN
                            ? doubts ? Answer.MAYBE : Answer.YES
                            : doubts ? Answer.MAYBE : Answer.NO,
                    "");
        }
        return Paper.marks(List.of(10 - place, Math.max(1, 8 - place + (place + seat) % 3)), "");
    }

    private static void done(RoundRunning.Outcome outcome) {
        if (!(outcome instanceof RoundRunning.Done)) {
            throw new IllegalStateException("The round does not go on: " + outcome);
        }
    }
}
