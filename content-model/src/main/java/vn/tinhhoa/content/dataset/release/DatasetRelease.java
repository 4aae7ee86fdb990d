package vn.tinhhoa.content.dataset.release;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.language.Localised;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// One published state of a dataset, frozen: of what is here, only the state, and what is said of
/// it, ever changes after it became public.
///
/// @param facts what was said of the dataset then
/// @param changeNotes what is different from the release before
/// @param base the portal's address then, without a final slash
/// @param firstReleased when the dataset's first release came out
/// @param released its date of publication
/// @param items how many pictures it has
/// @param imageBytes how large they are together
/// @param content its bytes; null while it is being made
/// @param problems why it could not be made: codes of
///   [vn.tinhhoa.content.dataset.releasing.DatasetIssue]
/// @param makingOwedSince when it was asked for; null once it is made, or cannot be
/// @param indexOwedSince since when search is behind
/// @param sizesOwedSince since when its pictures are to be made in all sizes
/// @param sizesRules by which rules they were made; null before
@Document("dataset_releases")
@CompoundIndex(name = "of_dataset", def = "{'dataset': 1, 'state': 1}")
public record DatasetRelease(
        @Id ReleaseId id,
        @Version @Nullable Long version,
        DatasetId dataset,
        ReleaseVersion number,
        ReleaseState state,
        DatasetFacts facts,
        Localised changeNotes,
        String base,
        LocalDate firstReleased,
        LocalDate released,
        int items,
        long imageBytes,
        @Nullable ReleasePackage content,
        @Nullable ReleaseNotice notice,
        List<String> problems,
        @Indexed(sparse = true) @Nullable Instant makingOwedSince,
        @Indexed(sparse = true) @Nullable Instant indexOwedSince,
        @Indexed(sparse = true) @Nullable Instant sizesOwedSince,
        @Nullable Integer sizesRules) {

    /// @throws NotFoundException while it is being made
    public ReleasePackage bytes() {
        if (content == null) {
            throw new NotFoundException(id + " is not made yet");
        }
        return content;
    }

    public ReleaseAddresses addresses() {
        return new ReleaseAddresses(base, id);
    }

    /// Whether the public may have it.
    public boolean isOpen() {
        return state == ReleaseState.RELEASED || state == ReleaseState.DEPRECATED;
    }

    /// The same with its bytes; not public yet.
    public DatasetRelease with(ReleasePackage bytes) {
        return copy(
                state,
                imageBytes,
                bytes,
                notice,
                problems,
                makingOwedSince,
                indexOwedSince,
                sizesOwedSince);
    }

    /// The one write by which a release becomes public.
    public DatasetRelease made(ReleasePackage bytes, long sizeOfImages, Instant now) {
        return copy(ReleaseState.RELEASED, sizeOfImages, bytes, notice, List.of(), null, now, now);
    }

    public DatasetRelease failed(List<String> why) {
        return copy(state, imageBytes, content, notice, why, null, null, null);
    }

    public DatasetRelease with(ReleaseState newState, ReleaseNotice newNotice) {
        return copy(
                newState,
                imageBytes,
                content,
                newNotice,
                problems,
                null,
                newNotice.at(),
                sizesOwedSince);
    }

    private DatasetRelease copy(
            ReleaseState newState,
            long newImageBytes,
            @Nullable ReleasePackage newContent,
            @Nullable ReleaseNotice newNotice,
            List<String> newProblems,
            @Nullable Instant making,
            @Nullable Instant index,
            @Nullable Instant sizes) {
        return new DatasetRelease(
                id,
                version,
                dataset,
                number,
                newState,
                facts,
                changeNotes,
                base,
                firstReleased,
                released,
                items,
                newImageBytes,
                newContent,
                newNotice,
                newProblems,
                making,
                index,
                sizes,
                sizesRules);
    }
}
