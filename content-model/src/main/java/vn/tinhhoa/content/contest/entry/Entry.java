package vn.tinhhoa.content.contest.entry;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.RuleSetId;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One work, or one series, in one category of one contest. It holds no personal data.
///
/// @param ruleSet the number of the rule set it was last agreed to and checked by
/// @param language its author reads and is written to in it
/// @param works in the author's order
/// @param submittedAt when it first was sent; null while it is a draft
/// @param erasedAt when what it held was erased; its code and its states stay for recounts
@Document("entries")
@CompoundIndex(name = "by_state", def = "{'contest': 1, 'state': 1, 'code': 1}")
@CompoundIndex(name = "by_change", def = "{'changedAt': 1}")
@CompoundIndex(name = "by_category", def = "{'contest': 1, 'category': 1, 'state': 1, 'code': 1}")
public record Entry(
        @Id EntryId id,
        @Version @Nullable Long version,
        @Indexed(unique = true) EntryCode code,
        ContestId contest,
        @Indexed EntrantId entrant,
        String category,
        EntryState state,
        int ruleSet,
        LanguageTag language,
        Map<TextField, Localised> texts,
        List<Work> works,
        CaptureSaid capture,
        SyntheticSaid synthetic,
        List<ConsentGiven> consents,
        List<StateChange> history,
        @Nullable Instant submittedAt,
        Instant createdAt,
        Instant changedAt,
        @Indexed(sparse = true) @Nullable Instant erasedAt) {

    public Entry {
        texts = Map.copyOf(texts);
        works = List.copyOf(works);
        consents = List.copyOf(consents);
        history = List.copyOf(history);
    }

    public RuleSetId agreedTo() {
        return new RuleSetId(contest, ruleSet);
    }

    public Localised text(TextField field) {
        return texts.getOrDefault(field, Localised.EMPTY);
    }

    public Optional<Work> work(String sha256) {
        return works.stream().filter(one -> one.sha256().equals(sha256)).findFirst();
    }

    static Entry draft(Entrant entrant, String category, int ruleSet, Instant now) {
        return new Entry(
                EntryId.random(),
                null,
                EntryCode.random(),
                entrant.contest(),
                entrant.id(),
                category,
                EntryState.DRAFT,
                ruleSet,
                entrant.language(),
                Map.of(),
                List.of(),
                CaptureSaid.NOTHING,
                SyntheticSaid.NOTHING,
                List.of(),
                List.of(),
                null,
                now,
                now,
                null);
    }

    public EntryContent content() {
        return new EntryContent(texts, capture, synthetic);
    }

    /// @throws IllegalStateException when no way leads there
    Entry moved(EntryState next, String reason, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(code + " is " + state + " and cannot be " + next);
        }
        var steps = new ArrayList<>(history);
        steps.add(new StateChange(next, now, reason));
        return with(next, ruleSet, content(), works, consents, steps, now, erasedAt);
    }

    Entry holding(EntryContent content, Instant now) {
        return with(state, ruleSet, content, works, consents, history, now, erasedAt);
    }

    Entry showing(List<Work> newWorks, Instant now) {
        return with(state, ruleSet, content(), newWorks, consents, history, now, erasedAt);
    }

    Entry agreeing(int newRuleSet, List<ConsentGiven> given, Instant now) {
        return with(state, newRuleSet, content(), works, given, history, now, erasedAt);
    }

    /// Its code, its states and what was agreed to; nothing of its author's is left.
    Entry erased(Instant now) {
        return with(state, ruleSet, EntryContent.NOTHING, List.of(), consents, history, now, now);
    }

    private Entry with(
            EntryState newState,
            int newRuleSet,
            EntryContent content,
            List<Work> newWorks,
            List<ConsentGiven> newConsents,
            List<StateChange> newHistory,
            Instant now,
            @Nullable Instant newErasedAt) {
        return new Entry(
                id,
                version,
                code,
                contest,
                entrant,
                category,
                newState,
                newRuleSet,
                language,
                content.texts(),
                newWorks,
                content.capture(),
                content.synthetic(),
                newConsents,
                newHistory,
                submittedAt == null && newState == EntryState.SUBMITTED ? now : submittedAt,
                createdAt,
                now,
                newErasedAt);
    }
}
