package vn.tinhhoa.content.contest.vote;

import vn.tinhhoa.content.contest.entry.EntryCode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts a log. It knows nothing but the lines and the officers' rulings, so that every count of
/// the same log up to the same moment is the same, today and in ten years.
public final class Recount {

    private Recount() {}

    /// @param log in the order of its numbers
    /// @param rulings in the order they were made
    /// @param until what happened at this moment or later is left out
    public static Figures of(Iterable<LoggedBallot> log, List<Ruling> rulings, Instant until) {
        var scrutiny = new Scrutiny();
        var taken = new ArrayList<Taken>();
        var read = 0L;
        var refused = 0L;
        var hash = LoggedBallot.BEGINNING;
        var broken = 0L;
        for (var line : log) {
            if (!line.at().isBefore(until)) {
                break;
            }
            if (broken == 0 && !line.follows(read, hash)) {
                broken = read + 1;
            }
            read++;
            hash = line.hash();
            scrutiny.read(line);
            if (line.wasTaken() && line.entry() != null) {
                taken.add(new Taken(line.number(), line.entry()));
            } else {
                refused++;
            }
        }
        var ruled = ruled(rulings, until);
        var votes = new TreeMap<EntryCode, Long>();
        var held = 0L;
        for (var ballot : taken) {
            var suspected = scrutiny.heldBack().containsKey(ballot.number());
            if (ruled.getOrDefault(ballot.number(), !suspected)) {
                votes.merge(ballot.entry(), 1L, Long::sum);
            } else {
                held++;
            }
        }
        return new Figures(until, votes, read, held, refused, hash, broken);
    }

    private record Taken(long number, EntryCode entry) {}

    private static Map<Long, Boolean> ruled(List<Ruling> rulings, Instant until) {
        var ruled = new HashMap<Long, Boolean>();
        for (var ruling : rulings) {
            if (ruling.at().isBefore(until)) {
                ruled.put(ruling.ballot(), ruling.counts());
            }
        }
        return ruled;
    }
}
