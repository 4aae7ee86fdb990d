package vn.tinhhoa.content.media;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.audit.AuditTrail;

/// Lets a newer file stand in for an older one wherever that is shown. The older one stays, as an
/// earlier version.
@Component
@Editorial
public class PictureReplacing {

    private final Assets assets;
    private final AuditTrail audit;

    PictureReplacing(Assets assets, AuditTrail audit) {
        this.assets = assets;
        this.audit = audit;
    }

    /// What came of it.
    public sealed interface ReplaceOutcome {

        record Replaced(Asset newer) implements ReplaceOutcome {}

        /// One of the two already stands in such a chain, or both are the same.
        record Entangled() implements ReplaceOutcome {}
    }

    /// The newer file takes over what was said of the older one.
    public ReplaceOutcome replace(AssetId older, AssetId newer, Officer by) {
        if (!by.mayWriteSource()) {
            throw new NotAllowedException(by.name() + " does not replace pictures");
        }
        var former = assets.require(older);
        var next = assets.require(newer);
        if (older.equals(newer)
                || former.replacedBy() != null
                || next.replacedBy() != null
                || next.replaces() != null) {
            return new ReplaceOutcome.Entangled();
        }
        // The newer one first: killed in between, the older one is still shown.
        var replaced =
                assets.change(
                        newer,
                        asset ->
                                asset.with(
                                                former.words(),
                                                former.rights(),
                                                origin(former.origin(), asset.origin()),
                                                former.framing())
                                        .inPlaceOf(older));
        assets.change(older, asset -> asset.giveWayTo(newer));
        audit.record(by, "picture.replaced", older + " " + newer);
        return new ReplaceOutcome.Replaced(replaced);
    }

    private static PictureOrigin origin(PictureOrigin former, PictureOrigin own) {
        return new PictureOrigin(
                own.takenAt() == null ? former.takenAt() : own.takenAt(),
                former.locationShown(),
                former.locationCreated(),
                own.coordinates() == null ? former.coordinates() : own.coordinates());
    }
}
