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

import java.util.Map;

/// Holds the rounds of the finished contest as its officer and its jurors would. Each step looks
/// where the round stands, so that a start after a kill goes on where the last one was.
@Component
class DemoJury {

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

    /// Until it is decided, and everything that follows from it is done.
    ///
    /// @param entered what each code stands for
    void judge(
            RoundId id,
            String drawSource,
            Map<EntryCode, DemoContest.Entry> entered,
            DemoPatience patience)
            throws InterruptedException {
        var officer = accounts.contestOfficer();
        making.make(id, officer);
        if (rounds.require(id).state() == RoundState.DRAFT) {
            making.takeInMore(id, officer);
            accounts.jurors().forEach(juror -> panels.appoint(id, juror.id(), "", officer));
            running.drawFrom(id, drawSource, officer);
            done(running.open(id, officer));
        }
        settled(id, patience);
        if (rounds.require(id).state() == RoundState.ACTIVE) {
            cast(rounds.require(id), entered, patience);
            done(running.close(id, officer));
        }
        settled(id, patience);
        if (!rounds.require(id).state().isOver()) {
            patience.until(() -> counting.of(rounds.require(id)).isPresent());
            var count = counting.of(rounds.require(id)).orElseThrow();
            done(running.decide(id, count.advancing().size(), count.authors(), officer));
        }
        settled(id, patience);
    }

    /// Sweeps carry out what was decided.
    private void settled(RoundId id, DemoPatience patience) throws InterruptedException {
        patience.until(() -> {
            var round = rounds.require(id);
            return round.movesOwedSince() == null && round.assigningOwedSince() == null;
        });
    }

    private void cast(Round round, Map<EntryCode, DemoContest.Entry> entered, DemoPatience patience)
            throws InterruptedException {
        var jurors = accounts.jurors();
        for (var seat = 0; seat < jurors.size(); seat++) {
            var juror = jurors.get(seat);
            for (var code : rounds.desk(round.id(), juror.id()).orElseThrow().entries()) {
                patience.check();
                var entry = entered.get(code);
                if (entry != null) {
                    cast(round, code, paper(round, entry, seat), juror);
                }
            }
        }
    }

    private void cast(Round round, EntryCode code, Paper paper, Officer juror) {
        var outcome = casting.cast(round.id(), code, paper, juror);
        if (outcome != BallotCasting.Outcome.DONE) {
            throw new IllegalStateException("No ballot in " + round.id() + ": " + outcome);
        }
    }

    private static Paper paper(Round round, DemoContest.Entry entry, int seat) {
        return round.plan().method() == RoundMethod.QUALIFYING
                ? Paper.answer(entry.answers().get(seat), "")
                : Paper.marks(entry.marks().get(seat), "");
    }

    private static void done(RoundRunning.Outcome outcome) {
        if (!(outcome instanceof RoundRunning.Done)) {
            throw new IllegalStateException("The round does not go on: " + outcome);
        }
    }
}
