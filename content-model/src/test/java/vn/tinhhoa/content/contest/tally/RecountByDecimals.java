package vn.tinhhoa.content.contest.tally;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// The order of a marked round by another method than the product's: decimal averages to sixty
/// digits, which tell apart any two averages of these sizes, and a sort.
final class RecountByDecimals {

    private static final MathContext DIGITS = new MathContext(60);

    private RecountByDecimals() {}

    static BigDecimal average(List<Mark> marks, String entry) {
        var sum = BigDecimal.ZERO;
        var count = 0;
        for (var mark : marks) {
            if (mark.entry().equals(entry)) {
                sum = sum.add(BigDecimal.valueOf(mark.points()));
                count++;
            }
        }
        return count == 0 ? BigDecimal.ONE.negate() : sum.divide(BigDecimal.valueOf(count), DIGITS);
    }

    static List<List<String>> order(List<Mark> marks, List<String> entries) {
        var sorted = new ArrayList<>(entries);
        sorted.sort((one, other) -> {
            var byAverage = average(marks, other).compareTo(average(marks, one));
            return byAverage == 0 ? one.compareTo(other) : byAverage;
        });
        var groups = new ArrayList<List<String>>();
        BigDecimal last = null;
        for (var entry : sorted) {
            var average = average(marks, entry);
            if (last == null || average.compareTo(last) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(entry);
            last = average;
        }
        return groups;
    }
}
