package vn.tinhhoa.content.contest.judging;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.RoundPlan.BlindField;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.language.Localised;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes a round from its plan in the rules in force, and takes in what is to be judged: in the
/// first round what was found eligible, later what the round before let through.
@Component
@Editorial
public class RoundMaking {

    /// Large, because every page is sorted anew.
    private static final int BATCH = 5_000;

    private static final Set<EntryState> JUDGED_FIRST =
            Set.of(EntryState.ELIGIBLE, EntryState.IN_JUDGING);

    private final PublishedContests contests;
    private final RoundRepository rounds;
    private final RoundEntryRepository roundEntries;
    private final Entries entries;
    private final AuditTrail audit;
    private final Clock clock;

    RoundMaking(
            PublishedContests contests,
            RoundRepository rounds,
            RoundEntryRepository roundEntries,
            Entries entries,
            AuditTrail audit,
            Clock clock) {
        this.contests = contests;
        this.rounds = rounds;
        this.roundEntries = roundEntries;
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    public sealed interface Outcome {}

    public record Made(Round round) implements Outcome {}

    /// It was there already.
    public record Already(Round round) implements Outcome {}

    /// The round before is not decided yet.
    public record TooEarly(RoundPlan before) implements Outcome {}

    /// The rounds of a contest that a jury holds, in their order.
    public List<RoundPlan> plans(ContestId contest) {
        return held(contest).rules().rounds().stream()
                .filter(plan -> plan.method() != RoundMethod.PUBLIC_VOTE)
                .toList();
    }

    public Outcome make(RoundId id, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        var plans = plans(id.contest());
        var plan =
                plans.stream()
                        .filter(one -> one.code().equals(id.code()))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("No plan of " + id));
        var existing = rounds.findById(id);
        if (existing.isPresent()) {
            return new Already(existing.get());
        }
        var number = plans.indexOf(plan) + 1;
        if (number > 1 && before(id, number).isEmpty()) {
            return new TooEarly(plans.get(number - 2));
        }
        try {
            var round = rounds.insert(round(id, number, plans));
            takeIn(round);
            audit.record(officer, "round.made", "round:" + id);
            return new Made(round);
        } catch (DuplicateKeyException meanwhile) {
            return new Already(rounds.findById(id).orElseThrow());
        }
    }

    /// Takes in what became eligible since. Only a round that has not begun takes in more.
    public int takeInMore(RoundId id, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        var round = rounds.findById(id).orElseThrow(() -> new NotFoundException("No round " + id));
        if (round.state() != RoundState.DRAFT) {
            return 0;
        }
        var taken = takeIn(round);
        audit.record(officer, "round.took-in", "round:" + id);
        return taken;
    }

    private Round round(RoundId id, int number, List<RoundPlan> plans) {
        var plan = plans.get(number - 1);
        return new Round(
                id,
                null,
                id.contest().value(),
                number,
                number == plans.size(),
                number == plans.size() - 1,
                plan,
                RoundState.DRAFT,
                new Panel(plan.quorum(), List.of(), 0),
                null,
                Draw.NONE,
                null,
                null,
                null,
                null,
                null,
                null,
                clock.instant());
    }

    private Optional<Decision> before(RoundId id, int number) {
        return rounds.findByContestOrderByNumber(id.contest().value()).stream()
                .filter(one -> one.number() == number - 1)
                .filter(one -> one.state() == RoundState.FINALIZED)
                .map(Round::decision)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private int takeIn(Round round) {
        var known =
                roundEntries.findByRoundOrderByCode(round.id()).stream()
                        .map(RoundEntry::code)
                        .collect(Collectors.toCollection(HashSet::new));
        var taken = 0;
        for (int page = 0; ; page++) {
            var batch = batch(round, page);
            var fresh = batch.stream().filter(entry -> known.add(entry.code())).toList();
            roundEntries.insert(fresh.stream().map(entry -> shown(round, entry)).toList());
            taken += fresh.size();
            if (batch.size() < BATCH) {
                return taken;
            }
        }
    }

    private List<Entry> batch(Round round, int page) {
        if (round.number() == 1) {
            return entries.in(round.id().contest(), JUDGED_FIRST, page, BATCH);
        }
        if (page > 0) {
            return List.of();
        }
        return before(round.id(), round.number())
                .map(Decision::advancing)
                .orElse(List.of())
                .stream()
                .flatMap(code -> entries.find(code).stream())
                .filter(entry -> !entry.state().isFinal())
                .toList();
    }

    private static RoundEntry shown(Round round, Entry entry) {
        var blind = round.plan().blind();
        return new RoundEntry(
                RoundEntry.id(round.id(), entry.code()),
                round.id(),
                entry.code(),
                entry.id(),
                entry.entrant(),
                entry.category(),
                texts(entry, blind),
                blind.contains(BlindField.PLACE) ? "" : entry.capture().place(),
                blind.contains(BlindField.DATE_TAKEN) ? null : entry.capture().date(),
                entry.works().stream()
                        .map(work ->
                                new RoundEntry.Picture(
                                        UUID.randomUUID().toString().replace("-", ""), work))
                        .toList(),
                null);
    }

    private static Map<TextField, Localised> texts(Entry entry, Set<BlindField> blind) {
        var hidden = new ArrayList<TextField>();
        for (var field : TextField.values()) {
            if (blind.contains(BlindField.valueOf(field.name()))) {
                hidden.add(field);
            }
        }
        return entry.texts().entrySet().stream()
                .filter(text -> !hidden.contains(text.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private PublishedContests.Held held(ContestId contest) {
        return contests.find(contest)
                .orElseThrow(() -> new NotFoundException("No contest " + contest));
    }
}
