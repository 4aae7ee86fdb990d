package vn.tinhhoa.content.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.ReviewOutcome.Blocked;
import vn.tinhhoa.content.article.ReviewOutcome.Done;
import vn.tinhhoa.content.article.ReviewOutcome.MovedOn;
import vn.tinhhoa.content.article.ReviewOutcome.OwnWork;
import vn.tinhhoa.content.audit.AuditTrail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/// The way of an edition from draft to approved. Two people stand on it: who wrote cannot approve.
@Component
@Editorial
public class ArticleReview {

    private final ArticleDesk desk;
    private final EditionRepository editions;
    private final PublishRequirements requirements;
    private final AuditTrail audit;
    private final Clock clock;

    ArticleReview(
            ArticleDesk desk,
            EditionRepository editions,
            PublishRequirements requirements,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.editions = editions;
        this.requirements = requirements;
        this.audit = audit;
        this.clock = clock;
    }

    public ReviewOutcome submit(EditionId id, int seenRevision, Officer by) {
        return move(id, seenRevision, by, "edition.submitted", edition -> edition.submit(now()));
    }

    /// @param why what is to be changed, for the writer
    public ReviewOutcome requestChanges(EditionId id, int seenRevision, String why, Officer by) {
        by.require(Role.EDITOR);
        return move(
                id,
                seenRevision,
                by,
                "edition.changes-requested",
                edition -> edition.requestChanges(why, now()));
    }

    public ReviewOutcome approve(EditionId id, int seenRevision, Officer by) {
        by.require(Role.EDITOR);
        var edition = desk.edition(id);
        if (edition.isWrittenBy(by.id())) {
            return new OwnWork(edition);
        }
        List<Issue> issues = requirements.check(desk.article(id.article()), edition);
        if (!issues.isEmpty()) {
            return new Blocked(edition, issues);
        }
        return move(id, seenRevision, by, "edition.approved", seen -> seen.approve(by, now()));
    }

    /// Publishes by itself at the time given; the sweep of schedules does it.
    public ReviewOutcome schedule(EditionId id, int seenRevision, Instant at, Officer by) {
        by.require(Role.PUBLISHER);
        return move(
                id, seenRevision, by, "edition.scheduled", edition -> edition.schedule(at, now()));
    }

    /// Takes a schedule back: it stays approved.
    public ReviewOutcome callOff(EditionId id, int seenRevision, Officer by) {
        by.require(Role.PUBLISHER);
        return move(id, seenRevision, by, "edition.called-off", edition -> edition.callOff(now()));
    }

    private ReviewOutcome move(
            EditionId id, int seenRevision, Officer by, String action, Predicate<Edition> step) {
        return Contention.untilSaved(() -> {
            var edition = desk.edition(id);
            if (edition.revision() != seenRevision || !step.test(edition)) {
                return new MovedOn(desk.edition(id));
            }
            var moved = editions.save(edition);
            audit.record(by, action, id.toString());
            return new Done(moved);
        });
    }

    private Instant now() {
        return clock.instant();
    }
}
