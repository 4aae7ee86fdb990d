package vn.tinhhoa.content.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.media.PictureUsage.Use;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;
import java.util.List;

/// Deletes pictures that nothing uses. The files themselves go afterwards, by [DeletionSweep].
@Component
@Editorial
public class PictureDeleting {

    private final Assets assets;
    private final List<PictureUsage> usages;
    private final MongoTemplate mongo;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PictureDeleting(
            Assets assets,
            List<PictureUsage> usages,
            MongoTemplate mongo,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assets = assets;
        this.usages = usages;
        this.mongo = mongo;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface DeleteOutcome {

        record Deleted() implements DeleteOutcome {}

        record InUse(List<Use> uses) implements DeleteOutcome {}
    }

    /// Everywhere this picture is used, also where an older file is named that it stands in for.
    public List<Use> uses(AssetId id) {
        var shown = assets.olderVersions(id);
        return usages.stream().flatMap(usage -> usage.of(shown).stream()).toList();
    }

    public DeleteOutcome delete(AssetId id, Officer by) {
        if (!by.has(Role.EDITOR)) {
            throw new NotAllowedException(by.name() + " does not delete pictures");
        }
        var asset = assets.require(id);
        var uses = uses(id);
        if (!uses.isEmpty()) {
            return new DeleteOutcome.InUse(uses);
        }
        mongo.updateFirst(
                Query.query(where("_id").is(id)),
                new Update().set("deletionOwedSince", clock.instant()).inc("version", 1),
                Asset.class);
        var older = asset.replaces();
        if (older != null && assets.find(older).isPresent()) {
            assets.change(older, former -> former.giveWayTo(null));
        }
        audit.record(by, "picture.deleted", id.value());
        events.publishEvent(new WorkOwed(DeletionSweep.NAME));
        return new DeleteOutcome.Deleted();
    }
}
