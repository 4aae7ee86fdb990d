package vn.tinhhoa.content.contest.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class JuryAssignmentTests {

    private static final int PANELS = 10_000;

    @Test
    void ten_thousand_panels_are_exact_even_and_free_of_conflicts() {
        var uneven = 0;
        var lacking = 0;
        for (int seed = 0; seed < PANELS; seed++) {
            var panel = panel(new Random(seed));
            var seating = JuryAssignment.of(panel);
            check(panel, seating, seed);
            uneven += seating.unevenness() > 1 ? 1 : 0;
            lacking += seating.isFull() ? 0 : 1;
        }
        assertThat(uneven).as("panels whose conflicts leave no even way").isBetween(1, 5_000);
        assertThat(lacking).as("panels whose conflicts leave too few").isBetween(1, 5_000);
    }

    @Test
    void changed_panels_keep_every_valid_ballot() {
        for (int seed = 0; seed < PANELS; seed++) {
            var random = new Random(seed);
            var panel = panel(random);
            for (int change = 0; change < 3; change++) {
                panel = changed(random, judged(random, panel, JuryAssignment.of(panel)));
                check(panel, JuryAssignment.of(panel), seed);
            }
        }
    }

    @Test
    void nothing_moves_when_nothing_changed() {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var panel = panel(random);
            var seating = JuryAssignment.of(panel);
            var again = JuryAssignment.of(judged(random, panel, seating));
            assertThat(seats(again)).isEqualTo(seats(seating));
        }
    }

    @Test
    void who_joins_takes_no_more_than_their_share_and_nothing_else_moves() {
        for (int seed = 0; seed < 1_000; seed++) {
            var panel = free(seed, 5, 40, 3);
            var before = JuryAssignment.of(panel);
            var jurors = new ArrayList<>(panel.jurors());
            jurors.add("new");
            var after = JuryAssignment.of(with(panel, jurors, 3, Set.of(), seats(before)));
            var gone = minus(seats(before), seats(after));
            var came = minus(seats(after), seats(before));
            assertThat(came).hasSize(20).allMatch(seat -> seat.juror().equals("new"));
            assertThat(gone).hasSize(20);
        }
    }

    @Test
    void who_leaves_gives_away_only_their_own() {
        for (int seed = 0; seed < 1_000; seed++) {
            var panel = free(seed, 6, 40, 3);
            var before = JuryAssignment.of(panel);
            var jurors = panel.jurors().subList(1, 6);
            var after = JuryAssignment.of(with(panel, jurors, 3, Set.of(), seats(before)));
            assertThat(after.unevenness()).isLessThanOrEqualTo(1);
            assertThat(minus(seats(before), seats(after)))
                    .hasSize(20)
                    .allMatch(seat -> seat.juror().equals(panel.jurors().getFirst()));
        }
    }

    @Test
    void the_whole_panel_judges_all_but_conflicts() {
        var barred = Set.of(new Seat("J0", "E1"));
        var panel = new Demand(names("J", 3), names("E", 4), 0, barred, Set.of(), Set.of(), 1);
        var seating = JuryAssignment.of(panel);
        assertThat(seats(seating)).hasSize(11).doesNotContain(new Seat("J0", "E1"));
        assertThat(seating.isFull()).isTrue();
    }

    @Test
    void says_which_entries_too_few_may_judge() {
        var barred = Set.of(new Seat("J0", "E1"), new Seat("J1", "E1"));
        var seating =
                JuryAssignment.of(
                        new Demand(names("J", 3), names("E", 3), 2, barred, Set.of(), Set.of(), 1));
        assertThat(seating.missing()).isEqualTo(Map.of("E1", 1));
        assertThat(seating.byJuror().get("J2")).contains("E1");
    }

    @Test
    void a_lowered_quorum_takes_only_what_has_no_ballot() {
        var panel = free(3, 4, 4, 3);
        var before = JuryAssignment.of(panel);
        var given =
                seats(before).stream()
                        .filter(seat -> seat.entry().equals("E0"))
                        .collect(Collectors.toSet());
        var after = JuryAssignment.of(with(panel, panel.jurors(), 1, given, seats(before)));
        assertThat(seats(after)).containsAll(given).hasSize(6);
        assertThat(after.surplus()).isEqualTo(Map.of("E0", 2));
    }

    private static void check(Demand panel, Seating seating, int seed) {
        var seats = seats(seating);
        assertThat(seats).as("panel %d", seed).noneMatch(panel.barred()::contains);
        assertThat(valid(panel)).as("panel %d", seed).allMatch(seats::contains);
        for (var entry : panel.entries()) {
            var left =
                    panel.given().stream()
                            .filter(seat -> seat.entry().equals(entry))
                            .filter(seat -> !panel.jurors().contains(seat.juror()))
                            .filter(seat -> !panel.barred().contains(seat))
                            .count();
            var judging = left + seats.stream().filter(seat -> seat.entry().equals(entry)).count();
            var may =
                    left
                            + panel.jurors().stream()
                                    .filter(juror ->
                                            !panel.barred().contains(new Seat(juror, entry)))
                                    .count();
            var lacks = seating.missing().getOrDefault(entry, 0);
            var over = seating.surplus().getOrDefault(entry, 0);
            assertThat(judging)
                    .as("panel %d, %s", seed, entry)
                    .isEqualTo(panel.quorum() - lacks + over);
            assertThat(lacks).isEqualTo((int) Math.max(0, panel.quorum() - may));
        }
        if (seating.surplus().isEmpty()) {
            assertThat(seating.unevenness() <= 1)
                    .as("panel %d: %s", seed, panel)
                    .isEqualTo(new EvenByFlow(panel).isPossible());
        }
    }

    /// The ballots of the panel's own jurors that no conflict makes void.
    private static List<Seat> valid(Demand panel) {
        return panel.given().stream()
                .filter(seat -> panel.jurors().contains(seat.juror()))
                .filter(seat -> panel.entries().contains(seat.entry()))
                .filter(seat -> !panel.barred().contains(seat))
                .toList();
    }

    private static Demand panel(Random random) {
        var jurors = names("J", 1 + random.nextInt(8));
        var entries = names("E", 1 + random.nextInt(15));
        var barred = new HashSet<Seat>();
        var conflicts = random.nextInt(3) * random.nextInt(entries.size() * jurors.size() / 2 + 1);
        for (int i = 0; i < conflicts; i++) {
            barred.add(any(random, jurors, entries));
        }
        var quorum = 1 + random.nextInt(jurors.size());
        return new Demand(jurors, entries, quorum, barred, Set.of(), Set.of(), random.nextLong());
    }

    private static Seat any(Random random, List<String> jurors, List<String> entries) {
        return new Seat(
                jurors.get(random.nextInt(jurors.size())),
                entries.get(random.nextInt(entries.size())));
    }

    /// Some of the seats have ballots now.
    private static Demand judged(Random random, Demand panel, Seating seating) {
        var given = new HashSet<>(panel.given());
        seats(seating).stream().filter(seat -> random.nextInt(3) == 0).forEach(given::add);
        return with(panel, panel.jurors(), panel.quorum(), given, seats(seating));
    }

    private static Demand changed(Random random, Demand panel) {
        var jurors = new ArrayList<>(panel.jurors());
        var barred = new HashSet<>(panel.barred());
        var quorum = panel.quorum();
        switch (random.nextInt(4)) {
            case 0 -> jurors.add("N" + random.nextInt(1_000_000));
            case 1 -> {
                if (jurors.size() > 1) {
                    jurors.remove(random.nextInt(jurors.size()));
                }
            }
            case 2 -> barred.add(any(random, jurors, panel.entries()));
            default -> quorum = 1 + random.nextInt(jurors.size());
        }
        return new Demand(
                jurors,
                panel.entries(),
                quorum,
                barred,
                panel.given(),
                panel.present(),
                random.nextLong());
    }

    private static Demand free(long seed, int jurors, int entries, int quorum) {
        return new Demand(
                names("J", jurors),
                names("E", entries),
                quorum,
                Set.of(),
                Set.of(),
                Set.of(),
                seed);
    }

    private static Demand with(
            Demand panel, List<String> jurors, int quorum, Set<Seat> given, Set<Seat> present) {
        return new Demand(
                jurors, panel.entries(), quorum, panel.barred(), given, present, panel.seed());
    }

    private static Set<Seat> minus(Set<Seat> these, Set<Seat> those) {
        var left = new HashSet<>(these);
        left.removeAll(those);
        return left;
    }

    static Set<Seat> seats(Seating seating) {
        return seating.byJuror().entrySet().stream()
                .flatMap(
                        each -> each.getValue().stream().map(code -> new Seat(each.getKey(), code)))
                .collect(Collectors.toSet());
    }

    static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
