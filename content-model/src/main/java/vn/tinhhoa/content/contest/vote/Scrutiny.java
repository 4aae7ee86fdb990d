package vn.tinhhoa.content.contest.vote;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Reads the log line by line and says which ballots to hold back, also earlier ones when a later
/// line makes a pattern plain. It depends on nothing but the lines and their order: whoever reads
/// the same log comes to the same end.
///
/// What many honest people share, such as a carrier's few addresses or a common browser, is never
/// enough by itself; it takes a second trait that people do not share: a machine's pace, one and
/// the same browser, a numbered address.
public final class Scrutiny {

    private static final long DAY = 86_400_000;
    private static final long RUSH = 600_000;
    private static final Set<Suspicion> NO_BAD_COMPANY =
            EnumSet.of(Suspicion.COMPANY, Suspicion.TAMPERING, Suspicion.DISPOSABLE);

    /// The province's midnight is not UTC's, and it does not matter: a day is only a window here.
    private static long window(Instant at, long length) {
        return at.toEpochMilli() / length;
    }

    private final Map<Object, Cluster> clusters = new HashMap<>();
    private final Map<String, Cluster> neighbourhoods = new HashMap<>();
    private final Map<String, Integer> heldIn = new HashMap<>();
    private final Map<String, Integer> tamperedIn = new HashMap<>();
    private final Map<String, LoggedBallot> byVoter = new HashMap<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();
    private final TreeMap<Long, Set<Suspicion>> held = new TreeMap<>();
    private final Set<Long> changed = new HashSet<>();
    private final SequencedSet<String> touched = new LinkedHashSet<>();

    private record ByDay(String what, Object first, Object second, long day) {}

    private record ByName(Suspicion what, String name) {}

    /// Reads the next line.
    public void read(LoggedBallot line) {
        if (line.wasTaken()) {
            judge(line);
        } else {
            noteRefused(line);
        }
        while (!touched.isEmpty()) {
            judgeCompany(touched.removeFirst());
        }
    }

    /// The numbers of the lines to hold back, each with all that speaks against it.
    public Map<Long, Set<Suspicion>> heldBack() {
        return Collections.unmodifiableMap(held);
    }

    /// The numbers whose suspicions grew since this was asked last.
    public Set<Long> changes() {
        var since = Set.copyOf(changed);
        changed.clear();
        return since;
    }

    private void judge(LoggedBallot ballot) {
        var signals = ballot.signals();
        byVoter.put(signals.voter(), ballot);
        if (signals.domainKind() == DomainKind.DISPOSABLE) {
            hold(ballot, Suspicion.DISPOSABLE);
        }
        if (Pace.of(signals) == Pace.IMPOSSIBLE) {
            hold(ballot, Suspicion.TOO_QUICK);
        }
        judgeNeighbourhood(ballot);
        judgeAddress(ballot);
        judgeCrowd(ballot);
    }

    private void judgeNeighbourhood(LoggedBallot ballot) {
        var subnet = ballot.signals().subnet();
        var all = neighbourhoods.computeIfAbsent(subnet, none -> new Cluster());
        all.add(ballot);
        var day = window(ballot.at(), DAY);
        var forOne =
                cluster(new ByDay("subnet", subnet, String.valueOf(ballot.entry()), day), ballot);
        holdWhen(
                forOne,
                (forOne.size() >= 20 && forOne.machineShare() >= 0.4)
                        || (forOne.size() >= 60 && forOne.variety() <= 0.125)
                        || forOne.size() >= 600,
                Suspicion.NEIGHBOURHOOD,
                member -> true);
        touched.add(subnet);
    }

    private void judgeAddress(LoggedBallot ballot) {
        var signals = ballot.signals();
        if (signals.domainKind() == DomainKind.OTHER) {
            var house = cluster(new ByName(Suspicion.DOMAIN, signals.domain()), ballot);
            holdWhen(
                    house,
                    house.size() >= 20
                            && house.shareOfOneEntry() >= 0.85
                            && (house.machineShare() >= 0.35 || house.variety() <= 0.2),
                    Suspicion.DOMAIN,
                    member -> true);
        }
        if (!signals.series().isEmpty()) {
            var row = cluster(new ByName(Suspicion.SERIES, signals.series()), ballot);
            var few = signals.domainKind() == DomainKind.WELL_KNOWN ? 25 : 10;
            holdWhen(
                    row,
                    row.size() >= few && row.shareOfOneEntry() >= 0.8,
                    Suspicion.SERIES,
                    member -> true);
        }
    }

    private void judgeCrowd(LoggedBallot ballot) {
        var browser = ballot.signals().browser();
        var entry = String.valueOf(ballot.entry());
        var crowd = cluster(new ByDay("crowd", entry, browser, window(ballot.at(), DAY)), ballot);
        holdWhen(
                crowd,
                crowd.size() >= 20 && crowd.machineShare() >= 0.5,
                Suspicion.CROWD,
                member -> Pace.of(member.signals()).isAtMost(Pace.BRISK));
        var rush = cluster(new ByDay("rush", entry, "", window(ballot.at(), RUSH)), ballot);
        holdWhen(
                rush,
                rush.size() >= 30 && rush.machineShare() >= 0.5,
                Suspicion.RUSH,
                member -> Pace.of(member.signals()).isAtMost(Pace.BRISK));
    }

    /// Unlike the others, a neighbourhood can recover: many people may come after the first bad
    /// ones.
    private void judgeCompany(String subnet) {
        var all = neighbourhoods.get(subnet);
        if (all == null) {
            return;
        }
        var bad = heldIn.getOrDefault(subnet, 0);
        var tampered = tamperedIn.getOrDefault(subnet, 0);
        var was = all.isFoundOut();
        var tampering = tampered >= 5 && tampered >= all.size();
        all.foundOut(tampering || (all.size() > 1 && 2 * bad >= all.size()));
        if (all.isFoundOut()) {
            var why = tampering ? Suspicion.TAMPERING : Suspicion.COMPANY;
            if (was) {
                hold(all.latest(), why);
            } else {
                all.members().forEach(member -> hold(member, why));
            }
        }
    }

    private void noteRefused(LoggedBallot line) {
        var signals = line.signals();
        if (line.refusal() == Refusal.TAMPERED) {
            tamperedIn.merge(signals.subnet(), 1, Integer::sum);
            touched.add(signals.subnet());
        }
        if (line.refusal() == Refusal.ALIAS) {
            var tried = spellings.computeIfAbsent(signals.voter(), none -> new HashSet<>());
            tried.add(signals.spelling());
            var first = byVoter.get(signals.voter());
            if (tried.size() >= 3 && first != null) {
                hold(first, Suspicion.ALIASES);
            }
        }
    }

    private Cluster cluster(Object trait, LoggedBallot ballot) {
        var cluster = clusters.computeIfAbsent(trait, none -> new Cluster());
        cluster.add(ballot);
        return cluster;
    }

    /// When a cluster is found out, all its earlier members are looked at; later ones as they come.
    private void holdWhen(
            Cluster cluster, boolean found, Suspicion why, Predicate<LoggedBallot> which) {
        if (cluster.isFoundOut()) {
            if (which.test(cluster.latest())) {
                hold(cluster.latest(), why);
            }
        } else if (found) {
            cluster.foundOut(true);
            cluster.members().stream().filter(which).forEach(member -> hold(member, why));
        }
    }

    private void hold(LoggedBallot ballot, Suspicion why) {
        var reasons =
                held.computeIfAbsent(ballot.number(), none -> EnumSet.noneOf(Suspicion.class));
        var was = isBadCompany(reasons);
        if (reasons.add(why)) {
            changed.add(ballot.number());
        }
        if (!was && isBadCompany(reasons)) {
            heldIn.merge(ballot.signals().subnet(), 1, Integer::sum);
            touched.add(ballot.signals().subnet());
        }
    }

    /// Company alone must not count as bad company, or it would feed on itself; nor does an address
    /// for minutes, which people use too, in a household with others.
    private static boolean isBadCompany(Set<Suspicion> reasons) {
        return reasons.stream().anyMatch(why -> !NO_BAD_COMPANY.contains(why));
    }
}
