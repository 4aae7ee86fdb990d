package vn.tinhhoa.content.contest.tally;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The ballots of one round: how they order its entries, and what tie-breaks ask of them.
public sealed interface Ballots permits Marks, Rankings {

    /// Everything that competes, the best first; what came out alike stands together.
    List<List<String>> order(Collection<String> entries);

    /// What each entry reached of the best possible result.
    Map<String, Fraction> results(Collection<String> entries);

    /// How many of the jurors who judged an entry gave it the top mark, or the first place.
    Map<String, Fraction> topMarks(Collection<String> entries);

    /// How each of these stands against the others of them: 2 points for every one that fewer of
    /// the jurors who judged both prefer to it, 1 for every one that as many prefer.
    Map<String, Integer> headToHead(List<String> tied);
}
