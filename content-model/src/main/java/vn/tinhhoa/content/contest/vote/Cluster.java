package vn.tinhhoa.content.contest.vote;

import vn.tinhhoa.content.contest.entry.EntryCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Ballots that have something in common, and how alike they are beyond that.
final class Cluster {

    private final List<LoggedBallot> members = new ArrayList<>();
    private final Set<String> browsers = new HashSet<>();
    private final Map<EntryCode, Integer> entries = new HashMap<>();
    private int mostForOne;
    private int machinelike;
    private boolean foundOut;

    void add(LoggedBallot ballot) {
        members.add(ballot);
        browsers.add(ballot.signals().browser());
        if (ballot.entry() != null) {
            mostForOne = Math.max(mostForOne, entries.merge(ballot.entry(), 1, Integer::sum));
        }
        if (Pace.of(ballot.signals()).isAtMost(Pace.MACHINE)) {
            machinelike++;
        }
    }

    List<LoggedBallot> members() {
        return members;
    }

    LoggedBallot latest() {
        return members.getLast();
    }

    boolean isFoundOut() {
        return foundOut;
    }

    void foundOut(boolean now) {
        foundOut = now;
    }

    int size() {
        return members.size();
    }

    /// From 0 to 1: how many of them came at a machine's pace.
    double machineShare() {
        return (double) machinelike / members.size();
    }

    /// From 0 to 1: how many of them are for the one entry that most are for.
    double shareOfOneEntry() {
        return (double) mostForOne / members.size();
    }

    /// From 0 to 1: different browsers for each ballot.
    double variety() {
        return (double) browsers.size() / members.size();
    }
}
