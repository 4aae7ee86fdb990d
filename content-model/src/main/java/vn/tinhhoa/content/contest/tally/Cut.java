package vn.tinhhoa.content.contest.tally;

import vn.tinhhoa.content.contest.Advance;

import java.util.List;

/// Who goes on from a round.
///
/// @param advancing the codes, the best first
/// @param undecided those that share the place on the line, so that it cannot be drawn between
///   them; none of them is among the advancing
public record Cut(List<String> advancing, List<String> undecided) {

    /// An entry that nobody judged never advances by a share.
    public static Cut of(List<Standing> standings, Advance advance) {
        return switch (advance) {
            case Advance.Top(int entries) -> top(standings, entries);
            case Advance.AtLeast(int percent) ->
                    new Cut(
                            standings.stream()
                                    .filter(standing -> standing.result().reaches(percent))
                                    .map(Standing::entry)
                                    .toList(),
                            List.of());
            case Advance.Prizes() -> top(standings, standings.size());
        };
    }

    private static Cut top(List<Standing> standings, int entries) {
        if (entries >= standings.size() || entries < 1) {
            var all = entries < 1 ? List.<Standing>of() : standings;
            return new Cut(all.stream().map(Standing::entry).toList(), List.of());
        }
        var onLine = standings.get(entries - 1).place();
        if (standings.get(entries).place() != onLine) {
            return new Cut(codes(standings.subList(0, entries)), List.of());
        }
        return new Cut(
                standings.stream()
                        .filter(one -> one.place() < onLine)
                        .map(Standing::entry)
                        .toList(),
                standings.stream()
                        .filter(one -> one.place() == onLine)
                        .map(Standing::entry)
                        .toList());
    }

    private static List<String> codes(List<Standing> standings) {
        return standings.stream().map(Standing::entry).toList();
    }
}
