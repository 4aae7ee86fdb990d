package vn.tinhhoa.content.contest;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Puts a contest's rules into force, each time as a rule set of the next number, and calls
/// contests off.
@Component
@Editorial
public class ContestPublishing {

    private final Contests desk;
    private final ContestRepository contests;
    private final RuleSetRepository ruleSets;
    private final ContestShowing showing;
    private final SiteProperties site;
    private final AuditTrail audit;
    private final Clock clock;

    ContestPublishing(
            Contests desk,
            ContestRepository contests,
            RuleSetRepository ruleSets,
            ContestShowing showing,
            SiteProperties site,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.contests = contests;
        this.ruleSets = ruleSets;
        this.showing = showing;
        this.site = site;
        this.audit = audit;
        this.clock = clock;
    }

    /// What the draft lacks, in the order of the form; empty when it may be published.
    public List<ContestIssue> issues(Contest contest) {
        return issues(contest.draft(), desk.inForce(contest));
    }

    /// What this rule set lacks as the next one after that in force.
    public List<ContestIssue> issues(RuleSet rules, Optional<PublishedRuleSet> before) {
        return RuleSetCheck.of(rules, before, clock.instant(), site.zone());
    }

    /// @param seen the version that was looked at
    /// @param changeNote what is different from the rules in force; not needed for the first
    public ContestOutcome publish(ContestId id, long seen, String changeNote, Officer by) {
        by.require(Role.CONTEST_OFFICER);
        var contest = desk.require(id);
        if (!Long.valueOf(seen).equals(contest.version())) {
            return new ContestOutcome.Outdated(contest);
        }
        if (contest.state() == ContestState.CANCELLED) {
            return new ContestOutcome.CalledOff(contest);
        }
        var before = desk.inForce(contest);
        if (before.map(PublishedRuleSet::rules).filter(contest.draft()::equals).isPresent()) {
            return new ContestOutcome.Unchanged(contest);
        }
        var issues = issues(contest);
        if (!issues.isEmpty()) {
            return new ContestOutcome.Blocked(contest, issues);
        }
        var note = changeNote.strip();
        if (before.isPresent() && note.isEmpty()) {
            return new ContestOutcome.Blocked(
                    contest, List.of(ContestIssue.of("change-note.missing", "changeNote")));
        }
        try {
            return putIntoForce(contest, note, by);
        } catch (DuplicateKeyException | OptimisticLockingFailureException meanwhile) {
            return new ContestOutcome.Outdated(desk.require(id));
        }
    }

    public ContestOutcome callOff(ContestId id, long seen, Officer by) {
        by.require(Role.CONTEST_OFFICER);
        var contest = desk.require(id);
        if (contest.state() == ContestState.CANCELLED) {
            return new ContestOutcome.CalledOff(contest);
        }
        if (!Long.valueOf(seen).equals(contest.version())) {
            return new ContestOutcome.Outdated(contest);
        }
        try {
            var called =
                    showing.show(
                            contests.save(contest.in(ContestState.CANCELLED, clock.instant())));
            audit.record(by, "contest.called-off", ContestDrafting.subject(id));
            return new ContestOutcome.CalledOff(called);
        } catch (OptimisticLockingFailureException meanwhile) {
            return new ContestOutcome.Outdated(desk.require(id));
        }
    }

    /// First the rule set, then the contest that names it, then what the public sees of it: until
    /// then nobody can read it.
    private ContestOutcome putIntoForce(Contest looked, String note, Officer by) {
        var contest = withoutLeftOver(looked);
        var number = contest.inForce() + 1;
        var now = clock.instant();
        var frozen =
                ruleSets.insert(
                        new PublishedRuleSet(
                                new RuleSetId(contest.id(), number), contest.draft(), note, now));
        var inForce = showing.show(contests.save(contest.inForce(number, now)));
        audit.record(by, "contest.published", ContestDrafting.subject(contest.id()) + " " + number);
        return new ContestOutcome.Published(inForce, frozen);
    }

    /// A rule set with the next number was left by somebody who was cut off before it came into
    /// force: nobody was ever held to it. Saving the contest first makes sure that it never will
    /// be.
    private Contest withoutLeftOver(Contest contest) {
        var next = new RuleSetId(contest.id(), contest.inForce() + 1);
        if (!ruleSets.existsById(next)) {
            return contest;
        }
        var kept = contests.save(contest.drafted(contest.draft(), clock.instant()));
        ruleSets.deleteById(next);
        return kept;
    }
}
