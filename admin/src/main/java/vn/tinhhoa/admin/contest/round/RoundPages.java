package vn.tinhhoa.admin.contest.round;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.contest.round.RoundPage.Candidate;
import vn.tinhhoa.admin.contest.round.RoundPage.FlagRow;
import vn.tinhhoa.admin.contest.round.RoundPage.JurorRow;
import vn.tinhhoa.admin.contest.round.RoundPage.ResultPart;
import vn.tinhhoa.admin.contest.round.RoundPage.Row;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.account.Person;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.TieBreak;
import vn.tinhhoa.content.contest.judging.Count;
import vn.tinhhoa.content.contest.judging.Counting;
import vn.tinhhoa.content.contest.judging.Desk;
import vn.tinhhoa.content.contest.judging.Flag;
import vn.tinhhoa.content.contest.judging.Juror;
import vn.tinhhoa.content.contest.judging.Round;
import vn.tinhhoa.content.contest.judging.RoundRunning;
import vn.tinhhoa.content.contest.judging.RoundState;
import vn.tinhhoa.content.contest.judging.Rounds;
import vn.tinhhoa.content.contest.tally.Standing;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Draws up the page of a round.
@Component
class RoundPages {

    private static final int SHOWN = 100;

    private final PublishedContests contests;
    private final Rounds rounds;
    private final RoundRunning running;
    private final Counting counting;
    private final People people;
    private final Times times;

    RoundPages(
            PublishedContests contests,
            Rounds rounds,
            RoundRunning running,
            Counting counting,
            People people,
            Times times) {
        this.contests = contests;
        this.rounds = rounds;
        this.running = running;
        this.counting = counting;
        this.people = people;
        this.times = times;
    }

    static String stateOf(Round round) {
        return round.isClosed() && !round.state().isOver() ? "CLOSED" : round.state().name();
    }

    RoundPage of(Round round) {
        var jurors = round.panel().jurors().stream().map(juror -> row(round, juror)).toList();
        var closing = round.closing();
        var sealed = round.sealed();
        return new RoundPage(
                "/contests/" + round.id().contest() + "/rounds/" + round.id().code(),
                contests.find(round.id().contest())
                        .map(held -> RoundListController.words(held.rules().name()))
                        .orElse(""),
                RoundListController.words(round.plan().name()),
                RoundListController.words(round.plan().question()),
                round.plan().method().name(),
                stateOf(round),
                rounds.countEntries(round.id()),
                jurors,
                round.isOpen() ? candidates(round) : List.of(),
                jurors.stream().mapToInt(JurorRow::given).sum(),
                jurors.stream().mapToInt(JurorRow::total).sum(),
                round.panel().lacking(),
                round.assigningOwedSince() != null || round.movesOwedSince() != null,
                round.panel().quorum(),
                round.deadline() == null ? "" : times.forField(round.deadline()),
                shown(round.deadline()),
                round.plan().tieBreaks().contains(TieBreak.DRAW),
                round.draw().source(),
                round.draw().seed(),
                sealed == null ? "" : sealed.hash(),
                round.state() == RoundState.DRAFT
                        ? running.obstacles(round).stream().map(Enum::name).toList()
                        : List.of(),
                closing == null
                        ? List.of()
                        : closing.missing().entrySet().stream()
                                .map(each -> each.getKey() + ": " + each.getValue())
                                .sorted()
                                .toList(),
                closing == null ? "" : closing.by(),
                shown(closing == null ? null : closing.at()),
                counting.of(round).map(count -> result(round, count)).orElse(null),
                rounds.flags(round.id()).stream().map(flag -> row(round, flag)).toList());
    }

    private String shown(@Nullable Instant instant) {
        return instant == null ? "" : times.show(instant);
    }

    private JurorRow row(Round round, Juror juror) {
        var desk = rounds.desk(round.id(), juror.person());
        var recusal = juror.recusal();
        return new JurorRow(
                juror.person().value(),
                juror.alias(),
                juror.name(),
                juror.chair(),
                juror.judges(),
                recusal == null ? "" : recusal.reason(),
                desk.map(Desk::given).orElse(0),
                desk.map(Desk::total).orElse(0),
                desk.map(each -> each.later().size()).orElse(0));
    }

    private List<Candidate> candidates(Round round) {
        return people.all().stream()
                .filter(Person::active)
                .filter(person -> person.roles().contains(Role.JUROR))
                .filter(person -> !person.roles().contains(Role.CONTEST_OFFICER))
                .filter(person -> !person.roles().contains(Role.ADMINISTRATOR))
                .filter(person -> round.panel().of(person.id()).filter(Juror::judges).isEmpty())
                .map(person -> new Candidate(person.id().value(), person.name()))
                .toList();
    }

    private static ResultPart result(Round round, Count count) {
        var advancing = new HashSet<>(count.cut().advancing());
        var undecided = new HashSet<>(count.cut().undecided());
        return new ResultPart(
                advancing.size(),
                count.authors(),
                undecided.size(),
                count.unjudged(),
                count.ballots(),
                round.last(),
                count.standings().stream()
                        .limit(SHOWN)
                        .map(standing -> row(standing, advancing, undecided))
                        .toList(),
                Math.max(0, count.standings().size() - SHOWN));
    }

    private static Row row(Standing standing, Set<String> advancing, Set<String> undecided) {
        var points = standing.result().basisPoints();
        var by = standing.decidedBy();
        return new Row(
                standing.place(),
                standing.entry(),
                standing.result().isNone() ? "–" : percent(points),
                by == null ? "" : by.name(),
                advancing.contains(standing.entry())
                        ? "ON"
                        : undecided.contains(standing.entry()) ? "OPEN" : "OUT");
    }

    private static String percent(int basisPoints) {
        var format = NumberFormat.getPercentInstance(LocaleContextHolder.getLocale());
        format.setMinimumFractionDigits(2);
        return format.format(basisPoints / 10_000.0);
    }

    private FlagRow row(Round round, Flag flag) {
        return new FlagRow(
                flag.entry().toString(),
                flag.kind().name(),
                flag.note(),
                round.panel().of(flag.juror()).map(Juror::alias).orElse(""),
                times.show(flag.at()));
    }
}
