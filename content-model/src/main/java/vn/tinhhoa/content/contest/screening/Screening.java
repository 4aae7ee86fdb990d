package vn.tinhhoa.content.contest.screening;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.screening.Verdict.Outcome;
import vn.tinhhoa.content.language.Localised;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of one entry by the rules, and what was decided of it. The entry itself is never
/// changed here.
///
/// @param state of the entry when it was last looked at
/// @param seenVersion of the entry at that time
/// @param seenChange when the entry had changed then
/// @param open the rules that are not simply kept
/// @param corrections of its texts by officers, shown over the author's own
/// @param decisions the last one last
/// @param pending whether the last decision has not been carried out to its end
/// @param mendBy when it is closed if it still is reopened then; null when nothing is to be closed
/// @param owedSince when another entry's check asked for this one's; null when nothing is owed
@Document("screenings")
@CompoundIndex(name = "by_change", def = "{'contest': 1, 'changedAt': 1}")
@CompoundIndex(name = "by_seen", def = "{'seenChange': 1}")
@CompoundIndex(name = Screening.OWED, def = "{'owedSince': 1}", sparse = true)
@CompoundIndex(name = "mend_by", def = "{'mendBy': 1}", sparse = true)
public record Screening(
        @Id EntryId id,
        @Version @Nullable Long version,
        ContestId contest,
        @Indexed EntryCode code,
        String category,
        EntryState state,
        @Nullable Long seenVersion,
        Instant seenChange,
        List<Verdict> verdicts,
        Set<Rule> open,
        Map<TextField, Localised> corrections,
        List<Decision> decisions,
        boolean pending,
        @Nullable Instant mendBy,
        @Nullable Instant owedSince,
        Instant changedAt) {

    static final String OWED = "owed";

    public Screening {
        verdicts = List.copyOf(verdicts);
        open = Set.copyOf(open);
        corrections = Map.copyOf(corrections);
        decisions = List.copyOf(decisions);
    }

    static Screening first(Entry entry, List<Verdict> verdicts, Instant now) {
        return new Screening(
                entry.id(),
                null,
                entry.contest(),
                entry.code(),
                entry.category(),
                entry.state(),
                entry.version(),
                entry.changedAt(),
                verdicts,
                open(verdicts),
                Map.of(),
                List.of(),
                false,
                null,
                null,
                now);
    }

    public Optional<Decision> last() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /// What an officer wrote over the author's text, if they did.
    public Optional<Localised> corrected(TextField field) {
        return Optional.ofNullable(corrections.get(field));
    }

    public Set<Rule> rules(Outcome outcome) {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() == outcome)
                .map(Verdict::rule)
                .collect(Collectors.toSet());
    }

    private static Set<Rule> open(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict ->
                        verdict.outcome() == Outcome.FAILED || verdict.outcome() == Outcome.UNSURE)
                .map(Verdict::rule)
                .collect(Collectors.toSet());
    }

    boolean mentions(EntryId other) {
        return verdicts.stream()
                .map(Verdict::twin)
                .flatMap(Stream::ofNullable)
                .anyMatch(twin -> other.equals(twin.entry()));
    }

    /// Nothing new: what an officer sees stays what they decide on.
    boolean knows(Entry entry, List<Verdict> known) {
        return Objects.equals(seenVersion, entry.version())
                && owedSince == null
                && verdicts.equals(known);
    }

    /// As the entry stands, with what is known of it now.
    Screening seen(Entry entry, List<Verdict> known, Instant now) {
        return with(
                entry.state(),
                entry.version(),
                entry.changedAt(),
                known,
                entry.erasedAt() == null ? corrections : Map.of(),
                decisions,
                pending,
                mendBy,
                pending ? owedSince : null,
                now);
    }

    Screening decided(Decision decision) {
        var all = new ArrayList<>(decisions);
        all.add(decision);
        return with(
                state,
                seenVersion,
                seenChange,
                verdicts,
                corrections,
                all,
                true,
                mendBy,
                decision.at(),
                decision.at());
    }

    /// The entry came to stand as the last decision has it.
    Screening settled(Entry entry, @Nullable Instant until, Instant now) {
        var onlyMoved = seenVersion != null && Objects.equals(entry.version(), seenVersion + 1);
        return with(
                entry.state(),
                onlyMoved ? entry.version() : seenVersion,
                onlyMoved ? entry.changedAt() : seenChange,
                verdicts,
                corrections,
                decisions,
                false,
                entry.state() == EntryState.REOPENED ? until : null,
                null,
                now);
    }

    /// Nothing is waited for any more.
    Screening withoutLimit(Instant now) {
        return with(
                state,
                seenVersion,
                seenChange,
                verdicts,
                corrections,
                decisions,
                pending,
                null,
                owedSince,
                now);
    }

    Screening withoutLast(Instant now) {
        return with(
                state,
                seenVersion,
                seenChange,
                verdicts,
                corrections,
                decisions.subList(0, decisions.size() - 1),
                false,
                mendBy,
                null,
                now);
    }

    Screening corrected(Map<TextField, Localised> newCorrections, Instant now) {
        return with(
                state,
                seenVersion,
                seenChange,
                verdicts,
                newCorrections,
                decisions,
                pending,
                mendBy,
                owedSince,
                now);
    }

    Screening owed(Instant now) {
        return with(
                state,
                seenVersion,
                seenChange,
                verdicts,
                corrections,
                decisions,
                pending,
                mendBy,
                now,
                changedAt);
    }

    private Screening with(
            EntryState newState,
            @Nullable Long newSeenVersion,
            Instant newSeenChange,
            List<Verdict> newVerdicts,
            Map<TextField, Localised> newCorrections,
            List<Decision> newDecisions,
            boolean newPending,
            @Nullable Instant newMendBy,
            @Nullable Instant newOwedSince,
            Instant now) {
        return new Screening(
                id,
                version,
                contest,
                code,
                category,
                newState,
                newSeenVersion,
                newSeenChange,
                newVerdicts,
                open(newVerdicts),
                newCorrections,
                newDecisions,
                newPending,
                newMendBy,
                newOwedSince,
                now);
    }
}
