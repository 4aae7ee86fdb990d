package vn.tinhhoa.content.contest.tally;

/// Adds up duels.
final class HeadToHead {

    private HeadToHead() {}

    /// @param lead by how many jurors one is ahead of each of the others, itself included
    static int score(int[] lead) {
        var score = 0;
        for (var each : lead) {
            score += 1 + Integer.signum(each);
        }
        return score;
    }
}
