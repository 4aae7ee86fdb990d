package vn.tinhhoa.content.contest.assignment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells by a maximum flow whether loads that differ by at most one are possible at all. There is
/// such an assignment when one fills everybody up to the smaller load, and one seats everything
/// with nobody above the larger (Mendelsohn and Dulmage).
final class EvenByFlow {

    private final Demand panel;
    private final int[] open;
    private final int[] given;

    EvenByFlow(Demand panel) {
        this.panel = panel;
        this.open = new int[panel.entries().size()];
        this.given = new int[panel.jurors().size()];
        for (int entry = 0; entry < open.length; entry++) {
            var code = panel.entries().get(entry);
            var done = counted(code);
            var may = panel.jurors().stream().filter(juror -> mayTake(juror, code)).count();
            open[entry] = (int) Math.clamp(panel.quorum() - done, 0, may);
        }
        for (int juror = 0; juror < given.length; juror++) {
            var name = panel.jurors().get(juror);
            given[juror] =
                    (int)
                            panel.entries().stream()
                                    .map(entry -> new Seat(name, entry))
                                    .filter(panel.given()::contains)
                                    .filter(seat -> !panel.barred().contains(seat))
                                    .count();
        }
    }

    private int counted(String entry) {
        return (int)
                panel.given().stream()
                        .filter(seat -> seat.entry().equals(entry))
                        .filter(seat -> !panel.barred().contains(seat))
                        .count();
    }

    private boolean mayTake(String juror, String entry) {
        var seat = new Seat(juror, entry);
        return !panel.barred().contains(seat) && !panel.given().contains(seat);
    }

    boolean isPossible() {
        var seats = Arrays.stream(open).sum() + Arrays.stream(given).sum();
        var smaller = seats / given.length;
        var larger = (seats + given.length - 1) / given.length;
        var low = caps(smaller);
        var high = caps(larger);
        return Arrays.stream(given).allMatch(load -> load <= larger)
                && flow(low) == Arrays.stream(low).sum()
                && flow(high) == Arrays.stream(open).sum();
    }

    private int[] caps(int load) {
        return Arrays.stream(given).map(done -> Math.max(0, load - done)).toArray();
    }

    private int flow(int[] caps) {
        var seated = new int[caps.length];
        var by = new boolean[caps.length][open.length];
        var flow = 0;
        for (int entry = 0; entry < open.length; entry++) {
            for (int i = 0; i < open[entry]; i++) {
                flow += augment(entry, caps, seated, by, new HashSet<>()) ? 1 : 0;
            }
        }
        return flow;
    }

    private boolean augment(
            int entry, int[] caps, int[] seated, boolean[][] by, Set<List<Integer>> tried) {
        for (int juror = 0; juror < caps.length; juror++) {
            var name = panel.jurors().get(juror);
            if (by[juror][entry]
                    || !mayTake(name, panel.entries().get(entry))
                    || !tried.add(List.of(juror))) {
                continue;
            }
            if (seated[juror] < caps[juror]) {
                by[juror][entry] = true;
                seated[juror]++;
                return true;
            }
            for (int other = 0; other < open.length; other++) {
                if (by[juror][other]) {
                    by[juror][other] = false;
                    by[juror][entry] = true;
                    if (augment(other, caps, seated, by, tried)) {
                        return true;
                    }
                    by[juror][other] = true;
                    by[juror][entry] = false;
                }
            }
        }
        return false;
    }
}
