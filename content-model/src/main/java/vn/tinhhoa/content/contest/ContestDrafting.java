package vn.tinhhoa.content.contest;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;

import java.time.Clock;
import java.util.Optional;

/// Beginning a contest, and changing what its rules will say. Saving is lenient; [RuleSetCheck] is
/// strict.
@Component
@Editorial
public class ContestDrafting {

    private final Contests desk;
    private final ContestRepository contests;
    private final AuditTrail audit;
    private final Clock clock;

    ContestDrafting(Contests desk, ContestRepository contests, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.contests = contests;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param series what it is the newest of
    /// @param draft such as [RuleSets#blank], a template, or last year's, [RuleSets#later]
    /// @return nothing when the id is taken
    public Optional<Contest> begin(ContestId id, String series, RuleSet draft, Officer by) {
        by.require(Role.CONTEST_OFFICER);
        var now = clock.instant();
        var contest =
                new Contest(
                        id, null, series, ContestState.DRAFT, draft, 0, null, by.name(), now, now);
        try {
            var begun = contests.insert(contest);
            audit.record(by, "contest.begun", subject(id));
            return Optional.of(begun);
        } catch (DuplicateKeyException | OptimisticLockingFailureException taken) {
            return Optional.empty();
        }
    }

    /// @param seen the version on which the changes are based
    public DraftOutcome change(ContestId id, RuleSet draft, long seen, Officer by) {
        by.require(Role.CONTEST_OFFICER);
        var contest = desk.require(id);
        if (contest.draft().equals(draft)) {
            return new DraftOutcome.Unchanged(contest);
        }
        if (!Long.valueOf(seen).equals(contest.version())) {
            return new DraftOutcome.Outdated(contest);
        }
        try {
            var saved = contests.save(contest.drafted(draft, clock.instant()));
            audit.record(by, "contest.drafted", subject(id));
            return new DraftOutcome.Saved(saved);
        } catch (OptimisticLockingFailureException meanwhile) {
            return new DraftOutcome.Outdated(desk.require(id));
        }
    }

    static String subject(ContestId id) {
        return "contest:" + id;
    }
}
