package vn.tinhhoa.content.contest.screening;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Eligibility.ExcludedRole;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Who may not enter a contest, by their e-mail addresses.
@Component
@Editorial
public class Excluding {

    private final ExcludedPeopleRepository excluded;
    private final MongoTemplate mongo;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Excluding(
            ExcludedPeopleRepository excluded,
            MongoTemplate mongo,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.excluded = excluded;
        this.mongo = mongo;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public ExcludedPeople of(ContestId contest) {
        return excluded.findById(contest).orElseGet(() -> ExcludedPeople.none(contest));
    }

    /// Entries that are still being screened are looked at again by it.
    public void list(ContestId contest, Map<ExcludedRole, List<String>> lists, Officer by) {
        by.require(Role.CONTEST_OFFICER);
        Contention.untilSaved(() -> excluded.save(of(contest).listing(lists)));
        audit.record(by, "contest.exclusions-listed", "contest:" + contest);
        mongo.updateMulti(
                Query.query(
                        where("contest")
                                .is(contest)
                                .and("state")
                                .in(EntryState.SUBMITTED, EntryState.ELIGIBLE)),
                new Update().set("owedSince", clock.instant()).inc("version", 1),
                Screening.class);
        events.publishEvent(new WorkOwed(ScreeningSweep.NAME));
    }
}
