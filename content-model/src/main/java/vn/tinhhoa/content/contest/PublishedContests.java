package vn.tinhhoa.content.contest;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What everybody may know of contests: those that were published, each with the rule set in force.
@Component
public class PublishedContests {

    private final ContestRepository contests;
    private final RuleSetRepository ruleSets;

    PublishedContests(ContestRepository contests, RuleSetRepository ruleSets) {
        this.contests = contests;
        this.ruleSets = ruleSets;
    }

    /// A contest with the rules it is held by.
    public record Held(Contest contest, PublishedRuleSet inForce) {

        public RuleSet rules() {
            return inForce.rules();
        }
    }

    /// Whether it goes on or was called off.
    public Optional<Held> find(ContestId id) {
        return contests.findById(id)
                .filter(contest -> contest.state() != ContestState.DRAFT)
                .flatMap(this::held);
    }

    /// The ones that close last first.
    public List<Held> all() {
        return contests.findAll().stream()
                .filter(contest -> contest.state() != ContestState.DRAFT)
                .flatMap(contest -> held(contest).stream())
                .sorted(
                        Comparator.comparing((Held held) -> held.rules().period().closes())
                                .reversed())
                .toList();
    }

    /// A rule set as it was published, also one that is no longer in force.
    public Optional<PublishedRuleSet> ruleSet(RuleSetId id) {
        return ruleSets.findById(id);
    }

    private Optional<Held> held(Contest contest) {
        return contest.inForce() == 0
                ? Optional.empty()
                : ruleSets.findById(contest.ruleSetInForce())
                        .map(rules -> new Held(contest, rules));
    }
}
