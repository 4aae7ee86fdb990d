package vn.tinhhoa.content.contest.award;

import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.Prize.Rank;
import vn.tinhhoa.content.contest.entry.EntryCode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Hands the prizes of the ladder down an order: the special prize to the best, then the first
/// prizes, and so on. An entry climbs one rung only. Prizes beside the ladder are given by hand.
public final class PrizeLadder {

    private PrizeLadder() {}

    /// An entry as the last round left it.
    ///
    /// @param place counted from 1; those that stayed alike share one
    public record Placed(EntryCode code, String category, int place) {}

    /// @param undecided prizes that entries which stayed alike would have to share; none of them is
    ///   proposed for these
    public record Proposal(List<Given> given, List<Undecided> undecided) {}

    public record Given(String prize, EntryCode code) {}

    /// @param left how many of the prize are still to be given
    /// @param alike more entries than that, none better than another
    public record Undecided(String prize, int left, List<EntryCode> alike) {}

    public static Proposal propose(List<Prize> prizes, List<Placed> order) {
        var given = new ArrayList<Given>();
        var undecided = new ArrayList<Undecided>();
        var served = new HashSet<EntryCode>();
        prizes.stream()
                .filter(prize -> prize.rank().compareTo(Rank.CONSOLATION) <= 0)
                .sorted(Comparator.comparing(Prize::rank))
                .forEach(prize -> hand(prize, order, served, given, undecided));
        return new Proposal(List.copyOf(given), List.copyOf(undecided));
    }

    private static void hand(
            Prize prize,
            List<Placed> order,
            Set<EntryCode> served,
            List<Given> given,
            List<Undecided> undecided) {
        var left = prize.count();
        while (left > 0) {
            var next = best(prize, order, served);
            if (next.isEmpty()) {
                return;
            }
            served.addAll(next);
            if (next.size() > left) {
                undecided.add(new Undecided(prize.code(), left, next));
                return;
            }
            next.forEach(code -> given.add(new Given(prize.code(), code)));
            left -= next.size();
        }
    }

    /// All that share the best place not yet served.
    private static List<EntryCode> best(Prize prize, List<Placed> order, Set<EntryCode> served) {
        var open =
                order.stream()
                        .filter(one -> !served.contains(one.code()))
                        .filter(one ->
                                prize.category() == null || prize.category().equals(one.category()))
                        .toList();
        var place = open.stream().mapToInt(Placed::place).min().orElse(0);
        return open.stream().filter(one -> one.place() == place).map(Placed::code).toList();
    }
}
