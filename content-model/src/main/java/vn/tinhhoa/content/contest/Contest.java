package vn.tinhhoa.content.contest;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A contest as its officers hold it.
///
/// @param series what it is the newest of, such as `hue-trong-mat-ban`; its own id without the year
///   when it stands alone
/// @param draft what officers work on; the public reads the published rule set
/// @param inForce the number of the published rule set in force; 0 before the first
/// @param announcedAt when its results were made public
@Document("contests")
public record Contest(
        @Id ContestId id,
        @Version @Nullable Long version,
        @Indexed String series,
        ContestState state,
        RuleSet draft,
        int inForce,
        @Nullable Instant announcedAt,
        String createdBy,
        Instant createdAt,
        Instant changedAt) {

    Contest drafted(RuleSet newDraft, Instant now) {
        return new Contest(
                id,
                version,
                series,
                state,
                newDraft,
                inForce,
                announcedAt,
                createdBy,
                createdAt,
                now);
    }

    Contest inForce(int number, Instant now) {
        return new Contest(
                id,
                version,
                series,
                ContestState.PUBLISHED,
                draft,
                number,
                announcedAt,
                createdBy,
                createdAt,
                now);
    }

    Contest in(ContestState newState, Instant now) {
        return new Contest(
                id,
                version,
                series,
                newState,
                draft,
                inForce,
                announcedAt,
                createdBy,
                createdAt,
                now);
    }

    Contest announced(Instant now) {
        return new Contest(
                id, version, series, state, draft, inForce, now, createdBy, createdAt, now);
    }

    public RuleSetId ruleSetInForce() {
        return new RuleSetId(id, inForce);
    }
}
