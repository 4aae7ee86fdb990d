package vn.tinhhoa.content.contest.finalist;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.ConsentGiven;
import vn.tinhhoa.content.contest.entry.EntryId;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the author of an entry in the final was asked for and handed in. It names nobody; the files
/// themselves lie with the entry's other files and are erased with them.
///
/// @param originals at most one for each work
/// @param releases agreements that are asked for from the final on
@Document("finalist_papers")
public record FinalistPapers(
        @Id EntryId id,
        @Version @Nullable Long version,
        @Indexed ContestId contest,
        Instant askedAt,
        List<Original> originals,
        List<ConsentGiven> releases) {

    public FinalistPapers {
        originals = List.copyOf(originals);
        releases = List.copyOf(releases);
    }

    /// A file as the camera wrote it, with what it says of itself.
    ///
    /// @param work SHA-256 of the picture that was entered
    /// @param ending of its name, such as `nef`; may be empty
    /// @param takenLocally as the camera's clock showed it; null when not said
    /// @param camera maker and model; empty when not said
    public record Original(
            String work,
            String sha256,
            long bytes,
            String ending,
            @Nullable LocalDateTime takenLocally,
            String camera,
            Instant receivedAt) {}

    static FinalistPapers asked(EntryId id, ContestId contest, Instant now) {
        return new FinalistPapers(id, null, contest, now, List.of(), List.of());
    }

    public Optional<Original> original(String work) {
        return originals.stream().filter(one -> one.work().equals(work)).findFirst();
    }

    public boolean released(Scope scope) {
        return releases.stream().anyMatch(one -> one.scope() == scope);
    }

    FinalistPapers with(Original original) {
        var kept = new ArrayList<>(originals);
        kept.removeIf(one -> one.work().equals(original.work()));
        kept.add(original);
        return new FinalistPapers(id, version, contest, askedAt, kept, releases);
    }

    FinalistPapers releasing(List<ConsentGiven> given) {
        return new FinalistPapers(id, version, contest, askedAt, originals, given);
    }
}
