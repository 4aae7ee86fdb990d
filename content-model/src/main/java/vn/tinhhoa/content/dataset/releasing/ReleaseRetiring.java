package vn.tinhhoa.content.dataset.releasing;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseNotice;
import vn.tinhhoa.content.dataset.release.ReleaseState;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;
import java.util.Locale;

/// Says that a release should no longer be used, or takes it back whole. Its bytes stay what they
/// were.
@Component
@Editorial
public class ReleaseRetiring {

    private final Releases releases;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleaseRetiring(
            Releases releases, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.releases = releases;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// @param successor the one to use instead; null when there is none
    public DatasetRelease deprecate(
            ReleaseId id, @Nullable ReleaseVersion successor, Localised reason, Officer by) {
        if (successor != null) {
            releases.require(new ReleaseId(id.dataset(), successor));
        }
        return retire(id, ReleaseState.DEPRECATED, successor, reason, by);
    }

    /// Nothing of it is given out any more but that it was there, and why it is not.
    public DatasetRelease entomb(ReleaseId id, Localised reason, Officer by) {
        return retire(id, ReleaseState.TOMBSTONE, null, reason, by);
    }

    private DatasetRelease retire(
            ReleaseId id,
            ReleaseState state,
            @Nullable ReleaseVersion successor,
            Localised reason,
            Officer by) {
        by.require(Role.CURATOR);
        return Contention.untilSaved(() -> {
            var release = releases.require(id);
            if (!release.isOpen()) {
                return release;
            }
            var notice = new ReleaseNotice(reason, successor, clock.instant());
            var saved = releases.save(release.with(state, notice));
            audit.record(
                    by, "dataset.release-" + state.name().toLowerCase(Locale.ROOT), id.toString());
            events.publishEvent(new WorkOwed("index-datasets"));
            return saved;
        });
    }
}
