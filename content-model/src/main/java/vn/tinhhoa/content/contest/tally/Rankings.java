package vn.tinhhoa.content.contest.tally;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Ballots of a ranking round, counted by Schulze's method. A juror prefers what they ranked to
/// what they were shown and did not rank, and says nothing of what they were not shown.
///
/// @param rankings one by each juror
/// @param shown what each juror was asked to rank; a juror who is not named here was shown all
public record Rankings(List<Ranking> rankings, Map<String, Set<String>> shown) implements Ballots {

    /// The place of what a juror was shown and did not rank.
    private static final int UNRANKED = Integer.MAX_VALUE;

    /// The place of what a juror was not shown.
    private static final int NOT_SHOWN = -1;

    public Rankings {
        rankings = List.copyOf(rankings);
        shown = Map.copyOf(shown);
    }

    @Override
    public List<List<String>> order(Collection<String> entries) {
        var codes = entries.stream().sorted().toList();
        return Schulze.order(preferences(codes)).stream()
                .map(group -> group.stream().map(codes::get).toList())
                .toList();
    }

    /// The share of all duels with the others that an entry won, an even one counting half.
    @Override
    public Map<String, Fraction> results(Collection<String> entries) {
        var duels = headToHead(entries.stream().sorted().toList());
        var results = new LinkedHashMap<String, Fraction>();
        for (var entry : entries) {
            results.put(
                    entry, new Fraction(duels.getOrDefault(entry, 0), 2L * (entries.size() - 1)));
        }
        return results;
    }

    @Override
    public Map<String, Fraction> topMarks(Collection<String> entries) {
        var shares = new LinkedHashMap<String, Fraction>();
        for (var entry : entries) {
            var asked = rankings.stream().filter(ranking -> wasShown(ranking, entry)).count();
            var first =
                    rankings.stream()
                            .filter(ranking -> !ranking.places().isEmpty())
                            .filter(ranking -> ranking.places().getFirst().contains(entry))
                            .count();
            shares.put(entry, new Fraction(first, asked));
        }
        return shares;
    }

    @Override
    public Map<String, Integer> headToHead(List<String> tied) {
        var preferring = preferences(tied);
        var score = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < tied.size(); i++) {
            var lead = new int[tied.size()];
            for (int j = 0; j < tied.size(); j++) {
                lead[j] = preferring[i][j] - preferring[j][i];
            }
            score.put(tied.get(i), HeadToHead.score(lead) - 1);
        }
        return score;
    }

    /// How many jurors prefer the one to the other.
    private int[][] preferences(List<String> codes) {
        var preferring = new int[codes.size()][codes.size()];
        for (var ranking : rankings) {
            var places = places(ranking, codes);
            for (int i = 0; i < places.length; i++) {
                if (places[i] != NOT_SHOWN && places[i] != UNRANKED) {
                    count(places, i, preferring[i]);
                }
            }
        }
        return preferring;
    }

    private static void count(int[] places, int of, int[] preferring) {
        var place = places[of];
        for (int j = 0; j < places.length; j++) {
            if (place < places[j]) {
                preferring[j]++;
            }
        }
    }

    private int[] places(Ranking ranking, List<String> codes) {
        var ranked = new HashMap<String, Integer>();
        for (int place = 0; place < ranking.places().size(); place++) {
            for (var entry : ranking.places().get(place)) {
                ranked.put(entry, place);
            }
        }
        return codes.stream()
                .mapToInt(code ->
                        wasShown(ranking, code) ? ranked.getOrDefault(code, UNRANKED) : NOT_SHOWN)
                .toArray();
    }

    private boolean wasShown(Ranking ranking, String entry) {
        var all = shown.get(ranking.juror());
        return all == null || all.contains(entry);
    }
}
