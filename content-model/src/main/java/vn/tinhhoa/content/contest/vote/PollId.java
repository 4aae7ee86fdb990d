package vn.tinhhoa.content.contest.vote;

import vn.tinhhoa.content.contest.ContestId;

/// The public vote of one round.
///
/// @param round its code in the rule set
public record PollId(ContestId contest, String round) {

    public static PollId of(String text) {
        var slash = text.indexOf('/');
        return new PollId(new ContestId(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return contest + "/" + round;
    }
}
