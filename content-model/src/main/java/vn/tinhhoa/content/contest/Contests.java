package vn.tinhhoa.content.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The contests of the house as its officers see them, drafts too.
@Component
@Editorial
public class Contests {

    private final ContestRepository contests;
    private final RuleSetRepository ruleSets;

    Contests(ContestRepository contests, RuleSetRepository ruleSets) {
        this.contests = contests;
        this.ruleSets = ruleSets;
    }

    /// The ones that were changed last first.
    public List<Contest> all() {
        return contests.findAll().stream()
                .sorted(Comparator.comparing(Contest::changedAt).reversed())
                .toList();
    }

    public Optional<Contest> find(ContestId id) {
        return contests.findById(id);
    }

    public Contest require(ContestId id) {
        return find(id).orElseThrow(() -> new NotFoundException("No contest " + id));
    }

    /// The rule sets that were or are in force, the newest first.
    public List<PublishedRuleSet> ruleSets(Contest contest) {
        return IntStream.iterate(contest.inForce(), number -> number > 0, number -> number - 1)
                .mapToObj(number -> ruleSets.findById(new RuleSetId(contest.id(), number)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The rule set that entrants are held to now.
    public Optional<PublishedRuleSet> inForce(Contest contest) {
        return contest.inForce() == 0
                ? Optional.empty()
                : ruleSets.findById(contest.ruleSetInForce());
    }
}
