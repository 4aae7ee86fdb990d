package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.text.PicturesInText;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An article in one language, as the house works on it. It guards its own way to the public: each
/// change of state says whether it was possible.
@Document("editions")
@CompoundIndex(name = "by_state", def = "{'state': 1, 'language': 1, 'changedAt': -1}")
@CompoundIndex(name = "by_language", def = "{'language': 1, 'changedAt': -1}")
@CompoundIndex(name = "by_change", def = "{'changedAt': -1}")
public class Edition {

    @Id private final EditionId id;
    @Version private @Nullable Long version;
    @Indexed private final ArticleId article;
    private final LanguageTag language;
    private Draft draft;
    @Indexed private @Nullable Set<AssetId> pictures;
    private List<BlockOrigin> origins;
    private int revision;
    private EditionState state;
    private Set<PersonId> writers;
    private String lastWriter;
    private @Nullable Approval approval;
    private @Nullable String remark;
    private @Nullable Integer liveRevision;

    @Indexed(sparse = true)
    private @Nullable Instant publishAt;

    private Instant changedAt;

    @PersistenceCreator
    Edition(
            EditionId id,
            Draft draft,
            List<BlockOrigin> origins,
            Set<PersonId> writers,
            String lastWriter,
            Instant changedAt) {
        this.id = id;
        this.article = id.article();
        this.language = id.language();
        this.draft = draft;
        this.origins = List.copyOf(origins);
        this.writers = new LinkedHashSet<>(writers);
        this.lastWriter = lastWriter;
        this.changedAt = changedAt;
        this.revision = 1;
        this.state = EditionState.DRAFT;
    }

    static Edition begin(
            EditionId id, Draft draft, List<BlockOrigin> origins, Officer by, Instant now) {
        var edition = new Edition(id, draft, origins, Set.of(by.id()), by.name(), now);
        edition.pictures = in(draft);
        return edition;
    }

    /// Takes new words. Whatever was approved no longer is; what is live stays so.
    void revise(Draft words, List<BlockOrigin> madeFrom, Officer by, Instant now) {
        if (approval != null) {
            approval = null;
            writers = new LinkedHashSet<>();
        }
        draft = words;
        pictures = in(words);
        origins = List.copyOf(madeFrom);
        revision++;
        state = EditionState.DRAFT;
        publishAt = null;
        writers.add(by.id());
        lastWriter = by.name();
        changedAt = now;
    }

    boolean submit(Instant now) {
        return move(
                Set.of(EditionState.DRAFT, EditionState.CHANGES_REQUESTED, EditionState.WITHDRAWN),
                EditionState.IN_REVIEW,
                now);
    }

    boolean requestChanges(String why, Instant now) {
        var moved =
                move(
                        Set.of(EditionState.IN_REVIEW, EditionState.APPROVED),
                        EditionState.CHANGES_REQUESTED,
                        now);
        if (moved) {
            approval = null;
            remark = why;
        }
        return moved;
    }

    boolean approve(Officer by, Instant now) {
        var moved = move(Set.of(EditionState.IN_REVIEW), EditionState.APPROVED, now);
        if (moved) {
            approval = new Approval(by.id(), by.name(), now, revision);
            remark = null;
        }
        return moved;
    }

    boolean schedule(Instant at, Instant now) {
        var moved =
                move(
                        Set.of(EditionState.APPROVED, EditionState.SCHEDULED),
                        EditionState.SCHEDULED,
                        now);
        if (moved) {
            publishAt = at;
        }
        return moved;
    }

    boolean callOff(Instant now) {
        var moved = move(Set.of(EditionState.SCHEDULED), EditionState.APPROVED, now);
        if (moved) {
            publishAt = null;
        }
        return moved;
    }

    /// An administrator vouches for words that were reviewed elsewhere, such as imported ones.
    void vouch(Officer by, Instant now) {
        approval = new Approval(by.id(), by.name(), now, revision);
        state = EditionState.APPROVED;
        changedAt = now;
    }

    /// What was due could not be published: it waits for a person again.
    void giveUpSchedule(Instant now) {
        publishAt = null;
        state = EditionState.CHANGES_REQUESTED;
        changedAt = now;
    }

    private boolean move(Set<EditionState> from, EditionState to, Instant now) {
        if (!from.contains(state)) {
            return false;
        }
        state = to;
        changedAt = now;
        return true;
    }

    /// Whether this person wrote any of what is up for approval: then somebody else must approve.
    public boolean isWrittenBy(PersonId person) {
        return writers.contains(person);
    }

    /// The approval of the words as they now stand.
    public Optional<Approval> approval() {
        return Optional.ofNullable(approval).filter(given -> given.revision() == revision);
    }

    private static Set<AssetId> in(Draft draft) {
        return PicturesInText.assets(draft.body()).stream()
                .map(AssetId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The pictures that its text shows; the cover is the article's.
    public Set<AssetId> pictures() {
        return pictures == null ? in(draft) : pictures;
    }

    public EditionId id() {
        return id;
    }

    public ArticleId article() {
        return article;
    }

    public LanguageTag language() {
        return language;
    }

    public Draft draft() {
        return draft;
    }

    /// One per block of the draft (title, summary, the body's blocks, then its details); empty for
    /// a source edition.
    public List<BlockOrigin> origins() {
        return origins;
    }

    /// Counts the saves that changed something, from 1. A form carries it to say what its writer
    /// saw.
    public int revision() {
        return revision;
    }

    public EditionState state() {
        return state;
    }

    public String lastWriter() {
        return lastWriter;
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public Optional<Integer> liveRevision() {
        return Optional.ofNullable(liveRevision);
    }

    public boolean isLive() {
        return liveRevision != null;
    }

    public Optional<Instant> publishAt() {
        return Optional.ofNullable(publishAt);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
