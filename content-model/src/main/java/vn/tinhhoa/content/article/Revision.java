package vn.tinhhoa.content.article;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// A saved state of one edition; it never changes.
///
/// @param id `article:language:number`
/// @param origins what each block of a translation was made from
@Document("revisions")
@CompoundIndex(name = "by_edition", def = "{'edition': 1, 'number': -1}")
public record Revision(
        @Id String id,
        EditionId edition,
        int number,
        Draft draft,
        List<BlockOrigin> origins,
        String writer,
        Instant at) {

    public Revision {
        origins = Objects.requireNonNullElse(origins, List.of());
    }

    static Revision of(Edition edition) {
        return new Revision(
                edition.id() + ":" + edition.revision(),
                edition.id(),
                edition.revision(),
                edition.draft(),
                edition.origins(),
                edition.lastWriter(),
                edition.changedAt());
    }
}
