package vn.tinhhoa.content.contest.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublicVote;
import vn.tinhhoa.content.contest.entry.ClockFixture;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.vote.VoteCasting.Opened;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A whole vote under attack, through real addresses, links, log lines and scrutiny; only the store
/// is left out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoteSimulationTests {

    private static final Poll POLL =
            PaperVote.poll(
                    PaperVote.plan(
                            Electorate.OPENS,
                            Electorate.OPENS.plus(Duration.ofDays(Electorate.DAYS + 2)),
                            PublicVote.Per.CONTEST,
                            6));

    private final List<LoggedBallot> log = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final Map<String, String> links = new HashMap<>();
    private final Scrutiny scrutiny = new Scrutiny();

    @BeforeAll
    void vote() {
        var people = new Electorate(11);
        acts.addAll(people.votes(10_000));
        acts.addAll(new Attackers(12, people.entries()).votes());
        acts.sort(Comparator.comparing(Act::cast));
        var clock = new ClockFixture(Instant.EPOCH);
        var keys = new OneKey();
        var casting =
                new VoteCasting(keys, new ListLog(), new Everybody(), PaperVote.site(), clock);
        var making = new VoteLinks(keys);
        var processor = ManagementFactory.getThreadMXBean();
        var before = processor.getCurrentThreadCpuTime();
        for (var act : acts) {
            play(act, casting, making, clock);
        }
        var cast = processor.getCurrentThreadCpuTime();
        log.forEach(scrutiny::read);
        var read = processor.getCurrentThreadCpuTime();
        System.out.printf(
                "public vote: %.1f µs CPU a ballot to fold, sign, check and chain, %.1f µs to"
                        + " scrutinise%n",
                (cast - before) / 1000.0 / acts.size(), (read - cast) / 1000.0 / acts.size());
    }

    private void play(Act act, VoteCasting casting, VoteLinks making, ClockFixture clock) {
        var token =
                act.trick() == Act.Trick.REPLAY
                        ? links.get(act.address())
                        : making.make(
                                POLL.id(),
                                act.entry(),
                                AddressFolding.fold(act.address()).orElseThrow(),
                                act.address(),
                                act.sent());
        links.put(act.address(), token);
        clock.set(act.sent().plus(act.waited()));
        var used = act.trick().on(token);
        var mark = act.opens() ? casting.open(POLL, used).map(Opened::mark).orElse("") : "";
        clock.set(act.cast());
        casting.cast(POLL, used, mark, act.origin());
    }

    @Test
    void holds_back_the_attack_and_spares_people() {
        var honest = 0;
        var honestOut = 0;
        var attack = new TreeMap<String, Integer>();
        var attackOut = new TreeMap<String, Integer>();
        var why = new TreeMap<String, Integer>();
        for (var i = 0; i < acts.size(); i++) {
            var line = log.get(i);
            var held = scrutiny.heldBack().get(line.number());
            var out = !line.wasTaken() || held != null;
            if (acts.get(i).isHonest()) {
                honest++;
                honestOut += out ? 1 : 0;
                if (out) {
                    why.merge(
                            held == null ? line.refusal().name() : held.toString(),
                            1,
                            Integer::sum);
                }
            } else {
                attack.merge(acts.get(i).who(), 1, Integer::sum);
                attackOut.merge(acts.get(i).who(), out ? 1 : 0, Integer::sum);
            }
        }
        var all = attack.values().stream().mapToInt(Integer::intValue).sum();
        var allOut = attackOut.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "public vote: %d of %d attacking ballots refused or held (%.2f %%), %d of %d honest"
                        + " held (%.2f %%)%n",
                allOut, all, 100.0 * allOut / all, honestOut, honest, 100.0 * honestOut / honest);
        attack.forEach((name, count) ->
                System.out.printf("  %s: %d of %d%n", name, attackOut.get(name), count));
        System.out.println("  honest held: " + why);

        assertThat(honest).isEqualTo(10_000);
        assertThat(all).isEqualTo(30_000);
        assertThat((double) allOut / all).isGreaterThanOrEqualTo(0.99);
        assertThat((double) honestOut / honest).isLessThanOrEqualTo(0.005);
    }

    @Test
    void a_recount_from_the_log_gives_the_same_figures() {
        var end = POLL.plan().closes();
        var rulings = rulings();
        var figures = Recount.of(log, rulings, end);

        // Counted another way: what was taken, less what is held, corrected by the last ruling.
        var ruled = new HashMap<Long, Boolean>();
        rulings.forEach(ruling -> ruled.put(ruling.ballot(), ruling.counts()));
        var votes =
                log.stream()
                        .filter(LoggedBallot::wasTaken)
                        .filter(line ->
                                ruled.getOrDefault(
                                        line.number(),
                                        !scrutiny.heldBack().containsKey(line.number())))
                        .collect(
                                Collectors.groupingBy(
                                        LoggedBallot::entry, TreeMap::new, Collectors.counting()));
        assertThat(figures.votes()).isEqualTo(votes);
        assertThat(figures.lines()).isEqualTo(40_000);
        assertThat(figures.counted() + figures.held() + figures.refused()).isEqualTo(40_000);
        assertThat(figures.brokenAt()).isZero();
        assertThat(Recount.of(List.copyOf(log), rulings, end)).isEqualTo(figures);
    }

    @Test
    void a_count_of_the_past_never_changes() {
        var noon = Electorate.OPENS.plus(Duration.ofDays(6));
        var then = log.stream().filter(line -> line.at().isBefore(noon)).toList();

        assertThat(Recount.of(log, List.of(), noon)).isEqualTo(Recount.of(then, List.of(), noon));
    }

    @Test
    void one_changed_line_is_found() {
        var forged = new ArrayList<>(log);
        var line = forged.get(20_000);
        forged.set(
                20_000,
                new LoggedBallot(
                        line.id(),
                        line.poll(),
                        line.number(),
                        line.at(),
                        new EntryCode("00001000"),
                        line.slot(),
                        line.link(),
                        line.signals(),
                        line.refusal(),
                        line.previousHash(),
                        line.hash()));

        assertThat(Recount.of(forged, List.of(), POLL.plan().closes()).brokenAt())
                .isEqualTo(20_001);
        forged.set(20_000, line);
        forged.remove(30_000);
        assertThat(Recount.of(forged, List.of(), POLL.plan().closes()).brokenAt())
                .isEqualTo(30_001);
    }

    /// Officers release every seventh of those held, and change their mind about one.
    private List<Ruling> rulings() {
        var rulings = new ArrayList<Ruling>();
        for (var number : scrutiny.heldBack().keySet()) {
            if (number % 7 == 0) {
                rulings.add(ruling(rulings.size() + 1, number, true));
            }
        }
        rulings.add(ruling(rulings.size() + 1, rulings.getFirst().ballot(), false));
        return rulings;
    }

    private static Ruling ruling(long place, long ballot, boolean counts) {
        return new Ruling(
                POLL.id() + "#" + place,
                POLL.id(),
                place,
                ballot,
                counts,
                "lan",
                Electorate.OPENS.plus(Duration.ofDays(15)));
    }

    /// The same rule as the store's: a slot is taken once.
    private final class ListLog extends VoteLog {

        private final Map<String, LoggedBallot> slots = new HashMap<>();

        ListLog() {
            super(null);
        }

        @Override
        Optional<LoggedBallot> append(LoggedBallot line) {
            var holder = Optional.ofNullable(line.slot()).map(slots::get);
            if (holder.isEmpty()) {
                var next = line.behind(log.isEmpty() ? null : log.getLast());
                log.add(next);
                if (next.slot() != null) {
                    slots.put(next.slot(), next);
                }
            }
            return holder;
        }
    }

    private static final class OneKey extends VoteKeys {

        private final VoteKey key = PaperVote.key();

        OneKey() {
            super(null);
        }

        @Override
        Optional<VoteKey> find(PollId poll) {
            return Optional.of(key);
        }
    }

    private static final class Everybody extends Candidates {

        Everybody() {
            super(null, null);
        }

        @Override
        boolean takePart(ContestId contest, EntryCode code) {
            return true;
        }
    }
}
