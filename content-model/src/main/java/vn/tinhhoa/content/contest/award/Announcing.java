package vn.tinhhoa.content.contest.award;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.PublishedRuleSet;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.award.PrizeLadder.Given;
import vn.tinhhoa.content.contest.award.PrizeLadder.Placed;
import vn.tinhhoa.content.contest.award.PrizeLadder.Proposal;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.judging.Counting;
import vn.tinhhoa.content.contest.judging.Round;
import vn.tinhhoa.content.contest.judging.RoundState;
import vn.tinhhoa.content.contest.judging.Rounds;
import vn.tinhhoa.content.contest.tally.Standing;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Proposes the prizes after the last round, and announces what the officer decided. The decision
/// is one document; a sweep gives out the prizes, moves the entries on, writes the letters and then
/// shows the results to everybody.
@Component
@Editorial
public class Announcing {

    private final Contests contests;
    private final Rounds rounds;
    private final Counting counting;
    private final Entries entries;
    private final AnnouncementRepository announcements;
    private final Awards awards;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcing(
            Contests contests,
            Rounds rounds,
            Counting counting,
            Entries entries,
            AnnouncementRepository announcements,
            Awards awards,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contests = contests;
        this.rounds = rounds;
        this.counting = counting;
        this.entries = entries;
        this.announcements = announcements;
        this.awards = awards;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// What may be announced.
    ///
    /// @param order as the last round left it; only what still competes
    public record Draft(RuleSet rules, List<Placed> order, Proposal proposal) {}

    public sealed interface Outcome {}

    public record Announced() implements Outcome {}

    /// It was done before; a decision is made once.
    public record Already() implements Outcome {}

    /// The last round is not decided yet.
    public record TooEarly() implements Outcome {}

    public record Refused(List<PrizeFault> faults) implements Outcome {}

    /// Nothing while the last round is not decided.
    public Optional<Draft> draft(ContestId contest) {
        var rules = contests.inForce(contests.require(contest)).map(PublishedRuleSet::rules);
        var count = decidedLast(contest).flatMap(counting::of);
        if (rules.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        var order = order(count.get().standings());
        return Optional.of(
                new Draft(rules.get(), order, PrizeLadder.propose(rules.get().prizes(), order)));
    }

    /// Whether the decision was made, though perhaps not everything that follows from it is done.
    public boolean isAnnounced(ContestId contest) {
        return announcements.existsById(contest);
    }

    public Outcome announce(ContestId contest, List<Given> given, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        if (isAnnounced(contest)) {
            return new Already();
        }
        var draft = draft(contest);
        if (draft.isEmpty()) {
            return new TooEarly();
        }
        var faults = PrizeFault.of(draft.get().rules().prizes(), draft.get().order(), given);
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        try {
            var now = clock.instant();
            announcements.insert(new Announcement(contest, null, given, officer.name(), now, now));
        } catch (DuplicateKeyException anotherWasFaster) {
            return new Already();
        }
        audit.record(officer, "contest.results-announced", "contest:" + contest);
        events.publishEvent(new WorkOwed(AnnouncementSweep.NAME));
        return new Announced();
    }

    /// Gives a prize that was taken back, or was not given, after the announcement.
    public Outcome give(ContestId contest, Given one, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        var draft = draft(contest);
        if (draft.isEmpty() || !isAnnounced(contest)) {
            return new TooEarly();
        }
        var given = new ArrayList<>(awards.given(contest));
        given.add(one);
        var faults = PrizeFault.of(draft.get().rules().prizes(), draft.get().order(), given);
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        awards.giveBack(new AwardId(one.code(), one.prize()));
        Contention.untilSaved(() ->
                announcements
                        .findById(contest)
                        .map(made -> announcements.save(made.giving(one, clock.instant()))));
        audit.record(officer, "contest.prize-given-later", "contest:" + contest);
        events.publishEvent(new WorkOwed(AnnouncementSweep.NAME));
        return new Announced();
    }

    private Optional<Round> decidedLast(ContestId contest) {
        return rounds.of(contest).stream()
                .filter(round -> round.last() && round.state() == RoundState.FINALIZED)
                .findFirst();
    }

    private List<Placed> order(List<Standing> standings) {
        var places = new LinkedHashMap<EntryCode, Integer>();
        for (var standing : standings) {
            EntryCode.read(standing.entry()).ifPresent(code -> places.put(code, standing.place()));
        }
        var competing = new HashMap<EntryCode, Entry>();
        for (var entry : entries.withCodes(places.keySet())) {
            if (!entry.state().isFinal()) {
                competing.put(entry.code(), entry);
            }
        }
        return places.entrySet().stream()
                .flatMap(placed ->
                        Optional.ofNullable(competing.get(placed.getKey()))
                                .map(entry ->
                                        new Placed(
                                                entry.code(), entry.category(), placed.getValue()))
                                .stream())
                .toList();
    }
}
