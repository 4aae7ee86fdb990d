package vn.tinhhoa.content.contest.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.TieBreak;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryMoving;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.judging.OpeningCheck.Obstacle;
import vn.tinhhoa.content.contest.tally.Marking.Answer;
import vn.tinhhoa.content.contest.tally.PublicDraw;
import vn.tinhhoa.content.contest.tally.Standing;
import vn.tinhhoa.content.sweep.SweepRunner;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Function;

@ContentTest
class JudgingTests {

    private static final Officer OFFICER =
            new Officer(new PersonId("to-chuc"), "Tổ chức", Set.of(Role.CONTEST_OFFICER), Set.of());

    @Autowired MongoTemplate mongo;
    @Autowired People people;
    @Autowired RoundMaking making;
    @Autowired PanelSetting panel;
    @Autowired RoundRunning running;
    @Autowired BallotCasting casting;
    @Autowired Counting counting;
    @Autowired Rounds rounds;
    @Autowired RoundSweep sweep;
    @Autowired CountSweep countSweep;
    @Autowired KeptCountRepository kept;
    @Autowired RoundRepository roundRepository;
    @Autowired RoundEntryRepository roundEntries;
    @Autowired BallotRepository ballots;
    @Autowired ConflictRepository conflicts;
    @Autowired SweepRunner sweeps;
    @Autowired Clock clock;
    @Autowired Entries entries;
    @Autowired EntryMoving moving;
    @Autowired PublishedBallots published;
    @Autowired AuditTrail audit;

    private SampleContest contest = new SampleContest(mongo);
    private List<Officer> jurors = List.of();

    /// Each test sweeps for itself: a sweep that lags behind from the test before would meet
    /// another round under the same name.
    @BeforeEach
    void jury() {
        sweeps.stop();
        contest = new SampleContest(mongo);
        jurors = SampleContest.jurors(people, 4);
    }

    @AfterEach
    void sweepAgain() {
        sweeps.start();
    }

    @Test
    void a_round_runs_from_its_plan_to_who_goes_on() {
        var sent = contest.entries(12);
        open(SampleContest.qualifying(2, 4, List.of(TieBreak.TOP_MARKS, TieBreak.DRAW)), 3);
        settle();
        assertThat(state(sent.getFirst())).isEqualTo(EntryState.IN_JUDGING);
        assertThat(loads()).containsExactly(8, 8, 8);

        var good = Set.copyOf(sent.subList(0, 3).stream().map(Entry::code).toList());
        judge(code -> good.contains(code) ? Answer.YES : Answer.MAYBE);
        assertThat(counting.of(round())).as("while it runs").isEmpty();
        assertThat(running.close(SampleContest.FIRST, OFFICER))
                .isInstanceOf(RoundRunning.Done.class);

        var preview = count(SampleContest.FIRST);
        assertThat(preview.cut().advancing()).hasSize(3);
        assertThat(preview.cut().undecided()).hasSize(9);
        assertThat(running.decide(SampleContest.FIRST, 3, 3, OFFICER))
                .isInstanceOf(RoundRunning.Undecided.class);
        running.drawn(SampleContest.FIRST, "481907", OFFICER);
        assertThat(running.drawn(SampleContest.FIRST, "another", OFFICER))
                .isInstanceOf(RoundRunning.NotNow.class);

        assertThat(running.decide(SampleContest.FIRST, 3, 3, OFFICER))
                .isInstanceOf(RoundRunning.Changed.class);
        assertThat(running.decide(SampleContest.FIRST, 4, 4, OFFICER))
                .isInstanceOf(RoundRunning.Done.class);
        settle();
        var byState = sent.stream().filter(entry -> state(entry) == EntryState.FINALIST).toList();
        assertThat(byState)
                .extracting(Entry::id)
                .hasSize(4)
                .containsAll(sent.subList(0, 3).stream().map(Entry::id).toList());
        assertThat(
                        state(
                                sent.stream()
                                        .filter(entry -> !byState.contains(entry))
                                        .findFirst()
                                        .orElseThrow()))
                .isEqualTo(EntryState.NOT_AWARDED);
        assertThat(making.make(SampleContest.FINAL, OFFICER)).isInstanceOf(RoundMaking.Made.class);
        assertThat(rounds.countEntries(SampleContest.FINAL)).isEqualTo(4);
        assertThat(audit.of("round:" + SampleContest.FIRST, 50)).hasSizeGreaterThan(6);
        assertThat(audit.firstBroken()).isEmpty();
    }

    @Test
    void waits_until_no_entry_can_come_any_more() {
        var plans = List.of(SampleContest.qualifying(3, 4, List.of(TieBreak.DRAW)));
        ContestFixture.open(SampleContest.ID, Instant.now()).rounds(plans).publish(mongo);
        making.make(SampleContest.FIRST, OFFICER);
        assertThat(running.obstacles(round())).contains(Obstacle.STILL_OPEN_FOR_ENTRIES);

        contest.publish(plans);

        assertThat(running.obstacles(round()))
                .isNotEmpty()
                .doesNotContain(Obstacle.STILL_OPEN_FOR_ENTRIES);
    }

    @Test
    void says_what_keeps_a_round_from_opening() {
        contest.publish(
                List.of(SampleContest.qualifying(3, 4, List.of(TieBreak.CHAIR, TieBreak.DRAW))));
        making.make(SampleContest.FIRST, OFFICER);
        assertThat(running.obstacles(round()))
                .containsExactly(
                        Obstacle.NO_ENTRIES,
                        Obstacle.NO_JURORS,
                        Obstacle.NO_CHAIR,
                        Obstacle.NO_DRAW_SOURCE);
        panel.appoint(SampleContest.FIRST, jurors.getFirst().id(), "", OFFICER);
        assertThat(running.obstacles(round())).contains(Obstacle.QUORUM_TOO_LARGE);
        assertThat(running.open(SampleContest.FIRST, OFFICER))
                .isInstanceOf(RoundRunning.Obstructed.class);
    }

    @Test
    void the_next_round_waits_for_the_decision() {
        contest.entries(3);
        open(SampleContest.qualifying(0, 1, List.of()), 2);
        assertThat(making.make(SampleContest.FINAL, OFFICER))
                .isInstanceOf(RoundMaking.TooEarly.class);
    }

    @Test
    void a_changed_mind_supersedes_and_nothing_is_overwritten() {
        var code = contest.entries(1).getFirst().code();
        open(SampleContest.qualifying(0, 1, List.of()), 1);
        var juror = jurors.getFirst();
        casting.cast(SampleContest.FIRST, code, Paper.answer(Answer.NO, "mờ"), juror);
        casting.cast(SampleContest.FIRST, code, Paper.answer(Answer.YES, "rõ"), juror);
        assertThat(mongo.findAll(Ballot.class)).hasSize(2);
        assertThat(casting.last(SampleContest.FIRST, code, juror).orElseThrow().paper().answer())
                .isEqualTo(Answer.YES);
        running.close(SampleContest.FIRST, OFFICER);
        var standing = count(SampleContest.FIRST).standings().getFirst();
        assertThat(standing.result().basisPoints()).isEqualTo(10_000);
        assertThat(casting.cast(SampleContest.FIRST, code, Paper.answer(Answer.NO, ""), juror))
                .isEqualTo(BallotCasting.Outcome.CLOSED);
    }

    @Test
    void the_same_ballot_from_two_windows_is_two_ballots() {
        var code = contest.entries(1).getFirst().code();
        open(SampleContest.qualifying(0, 1, List.of()), 1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                threads.execute(() ->
                        casting.cast(
                                SampleContest.FIRST,
                                code,
                                Paper.answer(Answer.MAYBE, ""),
                                jurors.getFirst()));
            }
        }
        assertThat(mongo.findAll(Ballot.class))
                .extracting(Ballot::number)
                .hasSize(12)
                .doesNotHaveDuplicates();
        assertThat(desk(jurors.getFirst()).given()).isEqualTo(1);
    }

    @Test
    void later_is_not_done_and_comes_again_at_the_end() {
        contest.entries(4);
        open(SampleContest.qualifying(0, 1, List.of()), 1);
        var juror = jurors.getFirst();
        var first = desk(juror).next(null).orElseThrow();
        casting.later(SampleContest.FIRST, first, juror);
        assertThat(desk(juror).open()).isEqualTo(4);
        assertThat(desk(juror).ahead(null, 9)).hasSize(4).last().isEqualTo(first);
    }

    @Test
    void nobody_judges_what_seems_their_own() {
        var own = contest.entrant("KHẢO A Giám", "x@vidu.example", Map.of());
        var byAddress = contest.entrant("Ai Đó", "Giam.Khao@vidu.example", Map.of());
        var named = contest.entry(own, Map.of(), List.of());
        var addressed = contest.entry(byAddress, Map.of(), List.of());
        contest.entries(4);
        contest.publish(plans(SampleContest.qualifying(1, 1, List.of())));
        making.make(SampleContest.FIRST, OFFICER);
        panel.appoint(SampleContest.FIRST, jurors.get(0).id(), "giam.khao@vidu.example", OFFICER);
        panel.appoint(SampleContest.FIRST, jurors.get(1).id(), "", OFFICER);
        running.open(SampleContest.FIRST, OFFICER);
        assertThat(desk(jurors.get(0)).entries())
                .doesNotContain(named.code(), addressed.code())
                .hasSize(3);
    }

    @Test
    void a_declared_conflict_voids_the_ballot_and_somebody_else_judges() {
        contest.entries(6);
        open(SampleContest.qualifying(2, 1, List.of()), 3);
        var juror = jurors.getFirst();
        var code = desk(juror).entries().getFirst();
        casting.cast(SampleContest.FIRST, code, Paper.answer(Answer.YES, ""), juror);
        casting.declareConflict(SampleContest.FIRST, code, juror);
        settle();
        assertThat(desk(juror).entries()).doesNotContain(code);
        assertThat(desk(jurors.get(1)).entries()).contains(code);
        assertThat(desk(jurors.get(2)).entries()).contains(code);
        running.close(SampleContest.FIRST, OFFICER);
        assertThat(count(SampleContest.FIRST).ballots()).isZero();
    }

    @Test
    void a_changed_jury_keeps_every_ballot() {
        contest.entries(12);
        open(SampleContest.qualifying(2, 4, List.of()), 3);
        for (var juror : jurors.subList(0, 3)) {
            desk(juror)
                    .ahead(null, 3)
                    .forEach(code ->
                            casting.cast(
                                    SampleContest.FIRST,
                                    code,
                                    Paper.answer(Answer.YES, ""),
                                    juror));
        }
        var before = new HashSet<>(mongo.findAll(Ballot.class));
        panel.appoint(SampleContest.FIRST, jurors.get(3).id(), "", OFFICER);
        settle();
        assertThat(loads()).containsExactly(6, 6, 6, 6);
        panel.recuse(SampleContest.FIRST, jurors.get(0).id(), "ốm", OFFICER);
        settle();
        assertThat(desk(jurors.get(0)).entries()).hasSize(3);
        assertThat(loads().stream().skip(1).mapToInt(Integer::intValue).sum()).isEqualTo(21);
        panel.quorum(SampleContest.FIRST, 3, OFFICER);
        settle();
        assertThat(loads().stream().mapToInt(Integer::intValue).sum()).isEqualTo(36);
        assertThat(new HashSet<>(mongo.findAll(Ballot.class))).isEqualTo(before);
        running.close(SampleContest.FIRST, OFFICER);
        assertThat(count(SampleContest.FIRST).ballots()).isEqualTo(9);
        assertThat(round().closing().missing()).hasSize(3);
    }

    @Test
    void what_left_the_contest_is_neither_judged_nor_counted() {
        var gone = contest.entries(3).getFirst();
        open(SampleContest.qualifying(0, 3, List.of()), 1);
        moving.move(gone.id(), EntryState.DISQUALIFIED, "x");
        assertThat(
                        casting.cast(
                                SampleContest.FIRST,
                                gone.code(),
                                Paper.answer(Answer.YES, ""),
                                jurors.getFirst()))
                .isEqualTo(BallotCasting.Outcome.GONE);
        assertThat(desk(jurors.getFirst()).total()).isEqualTo(2);
        running.close(SampleContest.FIRST, OFFICER);
        assertThat(count(SampleContest.FIRST).standings())
                .extracting(Standing::entry)
                .doesNotContain(gone.code().toString())
                .hasSize(2);
    }

    @Test
    void is_counted_in_the_background_and_never_by_whoever_looks() {
        contest.entries(6);
        open(SampleContest.qualifying(0, 3, List.of(TieBreak.TOP_MARKS, TieBreak.DRAW)), 1);
        judge(code -> Answer.YES);
        running.close(SampleContest.FIRST, OFFICER);
        assertThat(counting.of(round())).as("not counted by looking").isEmpty();

        var tied = count(SampleContest.FIRST);
        assertThat(tied.cut().undecided()).hasSize(6);
        mongo.remove(new Query(), Ballot.class);
        assertThat(afterRestart().of(round())).as("kept, not counted anew").contains(tied);
    }

    @Test
    void is_counted_again_when_its_seed_is_drawn() {
        contest.entries(6);
        open(SampleContest.qualifying(0, 3, List.of(TieBreak.DRAW)), 1);
        judge(code -> Answer.YES);
        running.close(SampleContest.FIRST, OFFICER);
        count(SampleContest.FIRST);

        running.drawn(SampleContest.FIRST, "481907", OFFICER);
        assertThat(counting.of(round())).as("the count without the seed is past").isEmpty();
        var drawn = count(SampleContest.FIRST);
        assertThat(drawn.advancing()).hasSize(3);
        assertThat(drawn.standings()).extracting(Standing::decidedBy).containsOnly(TieBreak.DRAW);
        assertThat(afterRestart().of(round())).contains(drawn);
    }

    @Test
    void is_counted_again_when_an_entry_leaves() {
        var sent = contest.entries(4);
        open(SampleContest.qualifying(0, 3, List.of()), 1);
        running.close(SampleContest.FIRST, OFFICER);
        assertThat(count(SampleContest.FIRST).standings()).hasSize(4);

        moving.move(sent.getFirst().id(), EntryState.DISQUALIFIED, "x");
        var later = new CountSweep(roundRepository, counting, clock);
        assertThat(later.owed()).isTrue();
        later.sweep();
        assertThat(later.owed()).isFalse();
        assertThat(counting.of(round()).orElseThrow().standings()).hasSize(3);
    }

    @Test
    void is_counted_though_nobody_said_that_it_is_owed() {
        contest.entries(2);
        open(SampleContest.qualifying(0, 1, List.of()), 1);
        running.close(SampleContest.FIRST, OFFICER);
        roundRepository.save(round().counted());

        var afterStart = new CountSweep(roundRepository, counting, clock);
        assertThat(afterStart.owed()).isTrue();
        afterStart.sweep();
        assertThat(counting.of(round())).isPresent();
    }

    private Counting afterRestart() {
        return new Counting(roundEntries, ballots, conflicts, entries, kept, clock);
    }

    @Test
    void the_chairs_order_is_sealed_before_the_close_and_decides_ties() {
        var sent = contest.entries(3);
        open(SampleContest.qualifying(0, 1, List.of(TieBreak.CHAIR)), 2);
        var codes = sent.stream().map(Entry::code).toList().reversed();
        assertThat(casting.seal(SampleContest.FIRST, codes, jurors.getFirst()))
                .isEqualTo(BallotCasting.Outcome.DONE);
        judge(code -> Answer.MAYBE);
        running.close(SampleContest.FIRST, OFFICER);
        assertThat(casting.seal(SampleContest.FIRST, codes.reversed(), jurors.getFirst()))
                .isEqualTo(BallotCasting.Outcome.CLOSED);
        var recount = published.of(round()).orElseThrow();
        assertThat(recount.standings())
                .extracting(Standing::entry)
                .containsExactlyElementsOf(codes.stream().map(Object::toString).toList());
        assertThat(
                        PublicDraw.sha256(
                                recount.chair().salt()
                                        + ":"
                                        + String.join(" ", recount.chair().order())))
                .isEqualTo(round().sealed().hash());
        assertThat(recount.toString())
                .doesNotContain("Giám khảo", "giam-khao", jurors.getFirst().id().value());
    }

    @Test
    void a_ranking_of_the_best_counts_by_schulze() {
        var sent = contest.entries(4);
        contest.publish(List.of(SampleContest.ranking(2, List.of())));
        making.make(SampleContest.FINAL, OFFICER);
        jurors.subList(0, 3)
                .forEach(juror -> panel.appoint(SampleContest.FINAL, juror.id(), "", OFFICER));
        running.open(SampleContest.FINAL, OFFICER);
        var a = sent.get(0).code();
        var b = sent.get(1).code();
        var c = sent.get(2).code();
        casting.rank(
                SampleContest.FINAL,
                Paper.ranking(List.of(List.of(a), List.of(b)), ""),
                jurors.get(0));
        casting.rank(
                SampleContest.FINAL,
                Paper.ranking(List.of(List.of(b), List.of(a)), ""),
                jurors.get(1));
        casting.rank(SampleContest.FINAL, Paper.ranking(List.of(List.of(a, c)), ""), jurors.get(2));
        assertThat(
                        casting.rank(
                                SampleContest.FINAL,
                                Paper.ranking(List.of(List.of(a, b, c)), ""),
                                jurors.get(2)))
                .isEqualTo(BallotCasting.Outcome.INCOMPLETE);
        running.close(SampleContest.FINAL, OFFICER);
        var count = count(SampleContest.FINAL);
        assertThat(count.standings())
                .extracting(Standing::entry)
                .containsExactly(
                        a.toString(), b.toString(), c.toString(), sent.get(3).code().toString());
    }

    @Test
    void only_jurors_who_are_blind_sit_on_a_panel() {
        contest.publish(plans(SampleContest.qualifying(0, 1, List.of())));
        making.make(SampleContest.FIRST, OFFICER);
        var administrator =
                people.all().stream()
                        .filter(one -> one.roles().contains(Role.ADMINISTRATOR))
                        .findFirst()
                        .orElseThrow();
        assertThat(panel.appoint(SampleContest.FIRST, administrator.id(), "", Officers.ADMIN))
                .isEqualTo(PanelSetting.Outcome.NOT_BLIND);
    }

    @Test
    void nothing_is_taken_after_the_deadline() {
        var code = contest.entries(1).getFirst().code();
        open(SampleContest.qualifying(0, 1, List.of()), 1);
        assertThat(running.deadline(SampleContest.FIRST, clock.instant().minusSeconds(1), OFFICER))
                .isInstanceOf(RoundRunning.Done.class);
        settle();
        assertThat(
                        casting.cast(
                                SampleContest.FIRST,
                                code,
                                Paper.answer(Answer.YES, ""),
                                jurors.getFirst()))
                .isEqualTo(BallotCasting.Outcome.CLOSED);
    }

    private static List<RoundPlan> plans(RoundPlan first) {
        return List.of(first, SampleContest.weighted(0, List.of()));
    }

    private void open(RoundPlan plan, int size) {
        contest.publish(plans(plan));
        assertThat(making.make(SampleContest.FIRST, OFFICER)).isInstanceOf(RoundMaking.Made.class);
        jurors.subList(0, size)
                .forEach(juror -> panel.appoint(SampleContest.FIRST, juror.id(), "", OFFICER));
        running.drawFrom(SampleContest.FIRST, "Xổ số", OFFICER);
        assertThat(running.open(SampleContest.FIRST, OFFICER))
                .isInstanceOf(RoundRunning.Done.class);
    }

    private void judge(Function<EntryCode, Answer> how) {
        for (var juror : jurors) {
            rounds.desk(SampleContest.FIRST, juror.id())
                    .ifPresent(desk ->
                            desk.entries()
                                    .forEach(code ->
                                            casting.cast(
                                                    SampleContest.FIRST,
                                                    code,
                                                    Paper.answer(how.apply(code), ""),
                                                    juror)));
        }
    }

    /// What the running house does by itself, at once.
    private void settle() {
        while (sweep.owed()) {
            sweep.sweep();
        }
        while (countSweep.owed()) {
            countSweep.sweep();
        }
    }

    /// As it is made in the background.
    private Count count(RoundId round) {
        settle();
        return counting.of(rounds.require(round)).orElseThrow();
    }

    private List<Integer> loads() {
        return jurors.stream()
                .flatMap(juror -> rounds.desk(SampleContest.FIRST, juror.id()).stream())
                .map(desk -> desk.entries().size())
                .toList();
    }

    private Desk desk(Officer juror) {
        return rounds.desk(SampleContest.FIRST, juror.id()).orElseThrow();
    }

    private Round round() {
        return rounds.require(SampleContest.FIRST);
    }

    private EntryState state(Entry entry) {
        return entries.find(entry.id()).orElseThrow().state();
    }
}
