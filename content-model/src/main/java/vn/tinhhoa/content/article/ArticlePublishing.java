package vn.tinhhoa.content.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.attachment.FileShowing;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.PictureShowing;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Makes approved editions public and takes them down again. Either is one write of the
/// publication; everything else follows from it.
@Component
@Editorial
public class ArticlePublishing {

    private final ArticleDesk desk;
    private final EditionRepository editions;
    private final PublicationRepository publications;
    private final PublicationRendering rendering;
    private final PublishRequirements requirements;
    private final LiveNotes notes;
    private final PublicationChanges changes;
    private final Assets assets;
    private final PictureShowing showing;
    private final FileShowing files;
    private final MongoTemplate mongo;
    private final AuditTrail audit;
    private final Clock clock;

    ArticlePublishing(
            ArticleDesk desk,
            EditionRepository editions,
            PublicationRepository publications,
            PublicationRendering rendering,
            PublishRequirements requirements,
            LiveNotes notes,
            PublicationChanges changes,
            Assets assets,
            PictureShowing showing,
            FileShowing files,
            MongoTemplate mongo,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.editions = editions;
        this.publications = publications;
        this.rendering = rendering;
        this.requirements = requirements;
        this.notes = notes;
        this.changes = changes;
        this.assets = assets;
        this.showing = showing;
        this.files = files;
        this.mongo = mongo;
        this.audit = audit;
        this.clock = clock;
    }

    /// Makes the approved words of one edition public.
    ///
    /// @param seenRevision the revision that the officer looked at
    public PublishOutcome publish(EditionId id, int seenRevision, Officer officer) {
        officer.require(Role.PUBLISHER);
        var edition = desk.edition(id);
        if (edition.revision() != seenRevision) {
            return new PublishOutcome.Outdated(edition);
        }
        return publish(edition, officer);
    }

    /// Makes public what fell due, in the name of whoever approved it.
    PublishOutcome publish(Edition edition, Officer officer) {
        if (edition.approval().isEmpty()) {
            return new PublishOutcome.NotApproved(edition);
        }
        var article = desk.article(edition.article());
        var issues = requirements.check(article, edition);
        if (!issues.isEmpty()) {
            return new PublishOutcome.Blocked(edition, issues);
        }
        var publication = replace(article, edition, officer);
        audit.record(officer, "edition.published", edition.id().toString());
        return new PublishOutcome.Published(publication);
    }

    /// Publishes words that were reviewed elsewhere, on an administrator's responsibility.
    PublishOutcome vouchAndPublish(EditionId id, Officer administrator) {
        administrator.require(Role.ADMINISTRATOR);
        var vouched =
                Contention.untilSaved(() -> {
                    var edition = desk.edition(id);
                    edition.vouch(administrator, now());
                    return editions.save(edition);
                });
        return publish(vouched, administrator);
    }

    /// Takes an edition off the site. Its address then says that it is gone.
    ///
    /// @return false when it was not public
    public boolean withdraw(EditionId id, Officer officer) {
        officer.require(Role.PUBLISHER);
        var live = publications.findById(id).filter(Publication::live);
        if (live.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var withdrawal =
                new Update()
                        .set("live", false)
                        .unset("path")
                        .addToSet("formerPaths", live.get().address())
                        .set("changedAt", now)
                        .set("indexOwedSince", now);
        var changed =
                mongo.updateFirst(
                        Query.query(where("_id").is(id).and("live").is(true)),
                        withdrawal,
                        Publication.class);
        notes.take(List.of(id));
        assets.oweUsage(live.get().pictures());
        files.oweCheck(live.get().files());
        changes.announce(live.get());
        audit.record(officer, "edition.withdrawn", id.toString());
        return changed.getModifiedCount() > 0;
    }

    /// What the edition would look like if it were published now.
    public Publication preview(EditionId id, Officer officer) {
        var edition = desk.edition(id);
        var former = publications.findById(id).orElse(null);
        return rendering.of(desk.article(id.article()), edition, former, officer, clock.instant());
    }

    /// What is public of this edition.
    public Optional<Publication> live(EditionId id) {
        return publications.findById(id).filter(Publication::live);
    }

    public List<Issue> issues(Edition edition) {
        return requirements.check(desk.article(edition.article()), edition);
    }

    /// Another edition may take the same address at the same moment; the store refuses the second,
    /// which then takes the next one.
    private Publication replace(Article article, Edition edition, Officer officer) {
        while (true) {
            var former = publications.findById(edition.id()).orElse(null);
            var publication = rendering.of(article, edition, former, officer, now());
            showing.show(publication.pictures());
            files.show(publication.files());
            try {
                publications.save(publication);
                files.show(publication.files());
                notes.take(List.of(edition.id()));
                oweUsage(former, publication);
                files.oweCheck(former == null ? List.of() : former.files());
                changes.announce(publication);
                return publication;
            } catch (DuplicateKeyException addressTaken) {
                if (!publications.existsByPathAndIdNot(publication.address(), edition.id())) {
                    throw addressTaken;
                }
            }
        }
    }

    private void oweUsage(@Nullable Publication former, Publication publication) {
        var pictures = new LinkedHashSet<>(publication.pictures());
        if (former != null) {
            pictures.addAll(former.pictures());
        }
        assets.oweUsage(pictures);
    }

    private Instant now() {
        return clock.instant();
    }
}
