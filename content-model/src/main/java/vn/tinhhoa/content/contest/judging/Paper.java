package vn.tinhhoa.content.contest.judging;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.tally.Marking;
import vn.tinhhoa.content.contest.tally.Marking.Answer;

import java.util.List;

/// What is written on a ballot.
///
/// @param answer of a qualifying round
/// @param marks one of a rating, one for each criterion of a weighted round, in their order
/// @param places of a ranking, the best first
/// @param remark for the officers; never published
public record Paper(
        @Nullable Answer answer, List<Integer> marks, List<List<EntryCode>> places, String remark) {

    public static final int LONGEST_REMARK = 2_000;

    public Paper {
        marks = List.copyOf(marks);
        places = places.stream().map(List::copyOf).toList();
    }

    public static Paper answer(@Nullable Answer answer, String remark) {
        return new Paper(answer, List.of(), List.of(), remark);
    }

    public static Paper marks(List<Integer> marks, String remark) {
        return new Paper(null, marks, List.of(), remark);
    }

    public static Paper ranking(List<List<EntryCode>> places, String remark) {
        return new Paper(null, List.of(), places, remark);
    }

    /// Whether it answers what the plan asks.
    boolean isComplete(RoundPlan plan) {
        return remark.length() <= LONGEST_REMARK
                && switch (plan.method()) {
                    case QUALIFYING -> answer != null;
                    case RATING -> marks.size() == 1 && areMarks(plan);
                    case WEIGHTED -> marks.size() == plan.criteria().size() && areMarks(plan);
                    case RANKING -> isRanking(plan);
                    case PUBLIC_VOTE -> false;
                };
    }

    private boolean areMarks(RoundPlan plan) {
        return marks.stream().allMatch(mark -> mark >= 1 && mark <= plan.scale());
    }

    private boolean isRanking(RoundPlan plan) {
        var codes = places.stream().flatMap(List::stream).toList();
        return !codes.isEmpty()
                && codes.stream().distinct().count() == codes.size()
                && (plan.rankedMost() == 0 || codes.size() <= plan.rankedMost());
    }

    /// The points it gives to its entry.
    int points(RoundPlan plan) {
        var marking = marking(plan);
        return switch (marking) {
            case Marking.Qualifying qualifying -> {
                if (answer == null) {
                    throw new IllegalStateException("A ballot without an answer");
                }
                yield qualifying.points(answer);
            }
            case Marking.Rating rating -> rating.points(marks.getFirst());
            case Marking.WeightedCriteria weighted -> weighted.points(marks);
        };
    }

    /// @throws IllegalArgumentException when the round's method gives no marks
    static Marking marking(RoundPlan plan) {
        return switch (plan.method()) {
            case QUALIFYING -> new Marking.Qualifying();
            case RATING -> new Marking.Rating(plan.scale());
            case WEIGHTED ->
                    new Marking.WeightedCriteria(
                            plan.scale(),
                            plan.criteria().stream().map(RoundPlan.Criterion::weight).toList());
            case RANKING, PUBLIC_VOTE ->
                    throw new IllegalArgumentException(plan.method() + " gives no marks");
        };
    }

    static boolean ranks(RoundPlan plan) {
        return plan.method() == RoundMethod.RANKING;
    }
}
