package vn.tinhhoa.content.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Reread;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What everybody may know of contests: those that were published, each with the rule set in force.
@Component
public class PublishedContests {

    private final HeldContestRepository contests;
    private final RuleSetRepository ruleSets;
    private final Reread<Boolean> any;
    private volatile Read lastRead = new Read(List.of(), List.of());

    PublishedContests(HeldContestRepository contests, RuleSetRepository ruleSets, Clock clock) {
        this.contests = contests;
        this.ruleSets = ruleSets;
        this.any = new Reread<>(contests::existsBy, clock);
    }

    /// A contest with the rules it is held by.
    public record Held(HeldContest contest, PublishedRuleSet inForce) {

        public RuleSet rules() {
            return inForce.rules();
        }

        public ContestPhase phase(Instant now) {
            if (contest.state() == ContestState.CANCELLED) {
                return ContestPhase.CALLED_OFF;
            }
            var period = rules().period();
            if (now.isBefore(period.opens())) {
                return ContestPhase.COMING;
            }
            return period.isOpen(now) ? ContestPhase.OPEN : ContestPhase.ENDED;
        }
    }

    /// Whether it goes on or was called off.
    public Optional<Held> find(ContestId id) {
        return contests.findById(id).flatMap(this::held);
    }

    /// The ones that close last first.
    public List<Held> all() {
        return contests.findAll().stream()
                .flatMap(contest -> held(contest).stream())
                .sorted(
                        Comparator.comparing((Held held) -> held.rules().period().closes())
                                .reversed())
                .toList();
    }

    /// A rule set as it was published, also one that is no longer in force.
    public Optional<PublishedRuleSet> ruleSet(RuleSetId id) {
        return find(id.contest())
                .filter(held -> id.number() <= held.contest().inForce())
                .flatMap(held -> ruleSets.findById(id));
    }

    /// All that were or are in force, the newest first.
    public List<PublishedRuleSet> ruleSets(Held held) {
        return IntStream.iterate(
                        held.contest().inForce(), number -> number > 0, number -> number - 1)
                .mapToObj(number -> ruleSets.findById(new RuleSetId(held.contest().id(), number)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Whether there is any contest to show, as it was two seconds ago or at the last
    /// [#fingerprint].
    public boolean isAny() {
        return any.get();
    }

    /// How each of them stands, without its rules.
    public List<HeldContest> standings() {
        return contests.findAllByOrderById();
    }

    /// Changes whenever anything that the public may see of contests does, and when one opens or
    /// closes. Cheap: the rules are read only when they changed.
    public String fingerprint(Instant now) {
        var standings = standings();
        var read = lastRead;
        if (!read.standings().equals(standings)) {
            read = new Read(standings, all());
            lastRead = read;
            any.forget();
        }
        return standings
                + read.contests().stream()
                        .map(held -> held.phase(now).name())
                        .collect(Collectors.joining(" "));
    }

    private record Read(List<HeldContest> standings, List<Held> contests) {}

    private Optional<Held> held(HeldContest contest) {
        return ruleSets.findById(contest.ruleSetInForce()).map(rules -> new Held(contest, rules));
    }
}
