package vn.tinhhoa.content.contest.award;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Prize.Rank;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.time.Instant;

/// A prize that was given, with what its certificate says. Winners are named in public and stay
/// named, as the rules say; the name is a copy, because their other data is erased.
///
/// @param recipient as the certificate names them; empty after they asked to be forgotten
/// @param language of the certificate: the one they entered in
/// @param picture of the work, see [AwardPictures]; null for writing
/// @param takenBackAt when the entry was disqualified after all; null while the prize stands
@Document("awards")
public record Award(
        @Id AwardId id,
        @Version @Nullable Long version,
        @Indexed ContestId contest,
        EntryId entry,
        String category,
        Rank rank,
        String recipient,
        Localised title,
        LanguageTag language,
        @Indexed(unique = true) CertificateNumber certificate,
        @Nullable Picture picture,
        Instant givenAt,
        @Nullable Instant takenBackAt) {

    public boolean stands() {
        return takenBackAt == null;
    }

    /// Upright, in pixels of the original.
    public record Picture(int width, int height) {}

    Award takenBack(Instant now) {
        return with(recipient, title, picture, now);
    }

    /// Given back to the same work, with the certificate it had.
    Award givenBack() {
        return with(recipient, title, picture, null);
    }

    Award forgetting() {
        return with("", Localised.EMPTY, null, takenBackAt);
    }

    private Award with(
            String newRecipient,
            Localised newTitle,
            @Nullable Picture newPicture,
            @Nullable Instant newTakenBackAt) {
        return new Award(
                id,
                version,
                contest,
                entry,
                category,
                rank,
                newRecipient,
                newTitle,
                language,
                certificate,
                newPicture,
                givenAt,
                newTakenBackAt);
    }
}
