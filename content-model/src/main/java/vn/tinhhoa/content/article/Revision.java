package vn.tinhhoa.content.article;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A saved state of one edition; it never changes.
///
/// @param id `article:language:number`
@Document("revisions")
@CompoundIndex(name = "by_edition", def = "{'edition': 1, 'number': -1}")
public record Revision(
        @Id String id, EditionId edition, int number, Draft draft, String writer, Instant at) {

    static Revision of(Edition edition) {
        return new Revision(
                edition.id() + ":" + edition.revision(),
                edition.id(),
                edition.revision(),
                edition.draft(),
                edition.lastWriter(),
                edition.changedAt());
    }
}
