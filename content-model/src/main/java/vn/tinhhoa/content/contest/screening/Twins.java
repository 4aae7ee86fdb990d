package vn.tinhhoa.content.contest.screening;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.screening.Twin.Whose;
import vn.tinhhoa.content.media.SimilarPictures;
import vn.tinhhoa.content.media.likeness.Look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the pictures of an entry again: in other entries, in earlier contests of the series, in
/// the library.
@Component
@Editorial
class Twins {

    private static final int ALIKE = 100;

    private final SeriesLooks looks;
    private final WorkFactsRepository facts;
    private final Entries entries;
    private final SimilarPictures library;

    Twins(SeriesLooks looks, WorkFactsRepository facts, Entries entries, SimilarPictures library) {
        this.looks = looks;
        this.facts = facts;
        this.entries = entries;
        this.library = library;
    }

    List<Twin> of(Entry entry, List<WorkFacts> works) {
        return works.stream()
                .filter(work -> work.look() != null)
                .flatMap(work -> Stream.concat(entered(entry, work), kept(work)))
                .toList();
    }

    private Stream<Twin> entered(Entry entry, WorkFacts work) {
        var look = work.look();
        return look == null
                ? Stream.of()
                : looks.suspects(entry.contest(), look)
                        .filter(id -> !id.equals(work.id()))
                        .flatMap(id -> facts.findById(id).stream())
                        .flatMap(other -> compared(entry, work, look, other).stream());
    }

    private Optional<Twin> compared(Entry entry, WorkFacts work, Look look, WorkFacts other) {
        var whose = whose(entry, other);
        var otherLook = other.look();
        if (whose == null || otherLook == null) {
            return Optional.empty();
        }
        if (work.sha256().equals(other.sha256())) {
            return Optional.of(twin(work, other, ALIKE, false, whose));
        }
        var agreement = look.agreement(otherLook);
        return agreement.isSamePicture()
                ? Optional.of(
                        twin(
                                work,
                                other,
                                (int) Math.round(agreement.share() * 99),
                                agreement.mirrored(),
                                whose))
                : Optional.empty();
    }

    private static Twin twin(
            WorkFacts work, WorkFacts other, int likeness, boolean mirrored, Whose whose) {
        return new Twin(
                work.sha256(), other.entry(), other.sha256(), null, likeness, mirrored, whose);
    }

    /// @return null when the other does not count: never sent, or taken back
    private @Nullable Whose whose(Entry entry, WorkFacts other) {
        if (other.entry().equals(entry.id())) {
            return entry.work(other.sha256()).isPresent() ? Whose.SAME_ENTRY : null;
        }
        var its = entries.find(other.entry()).orElse(null);
        if (its == null
                || its.state() == EntryState.DRAFT
                || its.state() == EntryState.WITHDRAWN
                || its.work(other.sha256()).isEmpty()) {
            return null;
        }
        if (!its.contest().equals(entry.contest())) {
            return Whose.EARLIER_CONTEST;
        }
        return its.entrant().equals(entry.entrant()) ? Whose.SAME_PERSON : Whose.OTHER_PERSON;
    }

    private Stream<Twin> kept(WorkFacts work) {
        var look = work.look();
        return look == null
                ? Stream.of()
                : library.same(look).stream()
                        .map(similar ->
                                new Twin(
                                        work.sha256(),
                                        null,
                                        similar.id().value(),
                                        similar.id(),
                                        ALIKE - similar.distance(),
                                        false,
                                        Whose.LIBRARY));
    }
}
