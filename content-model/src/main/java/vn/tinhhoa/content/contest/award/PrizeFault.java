package vn.tinhhoa.content.contest.award;

import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.Prize.Rank;
import vn.tinhhoa.content.contest.award.PrizeLadder.Given;
import vn.tinhhoa.content.contest.award.PrizeLadder.Placed;
import vn.tinhhoa.content.contest.entry.EntryCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is wrong with a decision on prizes.
///
/// @param prize whose; its code
public record PrizeFault(Kind kind, String prize) {

    public enum Kind {
        /// The rules know no such prize.
        UNKNOWN_PRIZE,
        /// More of it than the rules have.
        TOO_MANY,
        /// To an entry that is not among those of the last round.
        NOT_IN_LAST_ROUND,
        /// To an entry of another category.
        OTHER_CATEGORY,
        /// To an entry that has a prize of the ladder already.
        SECOND_OF_LADDER
    }

    static List<PrizeFault> of(List<Prize> prizes, List<Placed> order, List<Given> given) {
        var known = prizes.stream().collect(Collectors.toMap(Prize::code, Function.identity()));
        var placed = order.stream().collect(Collectors.toMap(Placed::code, Function.identity()));
        var counts = new HashMap<String, Integer>();
        var onLadder = new HashSet<EntryCode>();
        var faults = new ArrayList<PrizeFault>();
        for (var one : given) {
            var prize = known.get(one.prize());
            var entry = placed.get(one.code());
            if (prize == null) {
                faults.add(new PrizeFault(Kind.UNKNOWN_PRIZE, one.prize()));
                continue;
            }
            if (counts.merge(prize.code(), 1, Integer::sum) > prize.count()) {
                faults.add(new PrizeFault(Kind.TOO_MANY, prize.code()));
            }
            if (entry == null) {
                faults.add(new PrizeFault(Kind.NOT_IN_LAST_ROUND, prize.code()));
            } else if (prize.category() != null && !prize.category().equals(entry.category())) {
                faults.add(new PrizeFault(Kind.OTHER_CATEGORY, prize.code()));
            }
            if (prize.rank().compareTo(Rank.CONSOLATION) <= 0 && !onLadder.add(one.code())) {
                faults.add(new PrizeFault(Kind.SECOND_OF_LADDER, prize.code()));
            }
        }
        return List.copyOf(faults);
    }
}
