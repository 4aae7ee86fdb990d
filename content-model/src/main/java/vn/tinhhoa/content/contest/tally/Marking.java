package vn.tinhhoa.content.contest.tally;

import java.util.List;

/// How a juror's answer becomes points. Whole numbers throughout, so that nothing is ever rounded.
public sealed interface Marking {

    /// The points of the best answer there is.
    int best();

    /// Yes, no, or maybe, which counts half.
    record Qualifying() implements Marking {

        @Override
        public int best() {
            return 2;
        }

        public int points(Answer answer) {
            return switch (answer) {
                case YES -> 2;
                case MAYBE -> 1;
                case NO -> 0;
            };
        }
    }

    enum Answer {
        YES,
        MAYBE,
        NO
    }

    /// One mark.
    ///
    /// @param scale the best mark, 1 being the worst
    record Rating(int scale) implements Marking {

        @Override
        public int best() {
            return scale;
        }

        public int points(int mark) {
            return checked(mark, scale);
        }
    }

    /// A mark for each criterion; the best is the best mark times 100.
    ///
    /// @param weights in percent, adding up to 100, in the order of the criteria
    record WeightedCriteria(int scale, List<Integer> weights) implements Marking {

        public WeightedCriteria {
            weights = List.copyOf(weights);
        }

        @Override
        public int best() {
            return scale * weights.stream().mapToInt(Integer::intValue).sum();
        }

        /// @param marks in the order of the criteria
        public int points(List<Integer> marks) {
            if (marks.size() != weights.size()) {
                throw new IllegalArgumentException(marks.size() + " marks for other criteria");
            }
            var points = 0;
            for (int i = 0; i < marks.size(); i++) {
                points += weights.get(i) * checked(marks.get(i), scale);
            }
            return points;
        }
    }

    private static int checked(int mark, int scale) {
        if (mark < 1 || mark > scale) {
            throw new IllegalArgumentException(mark + " is not between 1 and " + scale);
        }
        return mark;
    }
}
