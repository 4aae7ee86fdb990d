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
        @Nullable Instant erasedAt) {

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

    /// @throws IllegalStateException when no way leads there
    Entry moved(EntryState next, String reason, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(code + " is " + state + " and cannot be " + next);
        }
        var steps = new ArrayList<>(history);
        steps.add(new StateChange(next, now, reason));
        return new Entry(
                id,
                version,
                code,
                contest,
                entrant,
                category,
                next,
                ruleSet,
                language,
                texts,
                works,
                capture,
                synthetic,
                consents,
                steps,
                submittedAt == null && next == EntryState.SUBMITTED ? now : submittedAt,
                createdAt,
                now,
                erasedAt);
    }
}
