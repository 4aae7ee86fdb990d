package vn.tinhhoa.content.dataset.releasing;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.ImageDataset;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseState;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Releases a dataset: freezes what its curators have made of it, under a number that says how much
/// changed. The words are frozen at once; the files follow, and when all are there one write makes
/// the release public.
@Component
@Editorial
public class DatasetReleasing {

    private final Datasets datasets;
    private final Releases releases;
    private final ReleasePlanning planning;
    private final ItemFreezing freezing;
    private final ReleaseMaking making;
    private final SiteProperties site;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DatasetReleasing(
            Datasets datasets,
            Releases releases,
            ReleasePlanning planning,
            ItemFreezing freezing,
            ReleaseMaking making,
            SiteProperties site,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.datasets = datasets;
        this.releases = releases;
        this.planning = planning;
        this.freezing = freezing;
        this.making = making;
        this.site = site;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// What a release would be now, as somebody saw it not long ago if nobody changed the dataset
    /// since.
    public ReleasePlan plan(DatasetId id) {
        return planning.recent(id);
    }

    /// The same for whoever does not want to wait: nothing while thousands of pictures are looked
    /// at, which begins now if it did not before.
    public Optional<ReleasePlan> planSoon(DatasetId id) {
        return planning.soon(id);
    }

    /// How far that look is; nothing when none is under way.
    public Optional<PlanProgress> planProgress(DatasetId id) {
        return planning.progress(id);
    }

    /// Begins a release; a sweep makes it. [ReleaseOutcome.Released] is not among the answers.
    ///
    /// @param wanted its number; null for the one that follows from the changes
    /// @param notes what is different; needed from the second release on
    public ReleaseOutcome begin(
            DatasetId id, @Nullable ReleaseVersion wanted, Localised notes, Officer by) {
        by.require(Role.CURATOR);
        var dataset = datasets.require(id);
        for (var draft : drafts(id)) {
            if (draft.makingOwedSince() != null) {
                return new ReleaseOutcome.Busy(draft);
            }
            releases.discard(draft);
        }
        var plan = planning.fresh(id);
        var issues = plan.issues();
        if (plan.last().isPresent() && notes.in(dataset.facts().first()).isEmpty()) {
            issues =
                    Stream.concat(
                                    issues.stream(),
                                    Stream.of(
                                            DatasetIssue.in(
                                                    dataset.facts().first(),
                                                    "release.change-note-missing")))
                            .toList();
        }
        if (!issues.isEmpty()) {
            return new ReleaseOutcome.Blocked(issues);
        }
        var number = wanted == null ? plan.proposed() : wanted;
        if (number.compareTo(plan.proposed()) < 0) {
            return new ReleaseOutcome.WrongNumber(plan.proposed());
        }
        return begin(dataset, number, notes, plan, by);
    }

    private ReleaseOutcome begin(
            ImageDataset dataset,
            ReleaseVersion number,
            Localised notes,
            ReleasePlan plan,
            Officer by) {
        var id = new ReleaseId(dataset.id(), number);
        var pictures = freezing.freeze(dataset, id);
        var draft = draft(dataset, id, notes, plan, pictures);
        releases.replaceItems(id, pictures);
        if (!releases.insert(draft)) {
            return new ReleaseOutcome.Busy(releases.require(id));
        }
        audit.record(by, "dataset.release-begun", id.toString());
        events.publishEvent(new WorkOwed(ReleaseSweep.NAME));
        return new ReleaseOutcome.Begun(releases.require(id));
    }

    private DatasetRelease draft(
            ImageDataset dataset,
            ReleaseId id,
            Localised notes,
            ReleasePlan plan,
            List<ReleasedItem> pictures) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, site.zone());
        return new DatasetRelease(
                id,
                null,
                id.dataset(),
                id.number(),
                ReleaseState.DRAFT,
                dataset.facts().inItsLanguages(),
                notes,
                site.publicUrl(),
                plan.last().map(DatasetRelease::firstReleased).orElse(today),
                today,
                pictures.size(),
                0,
                null,
                null,
                List.of(),
                now,
                null,
                null,
                null);
    }

    /// Begins a release and waits until it is public, which takes as long as copying its pictures.
    public ReleaseOutcome release(
            DatasetId id, @Nullable ReleaseVersion wanted, Localised notes, Officer by) {
        return switch (begin(id, wanted, notes, by)) {
            case ReleaseOutcome.Begun(var draft) -> making.make(draft.id());
            case ReleaseOutcome other -> other;
        };
    }

    private List<DatasetRelease> drafts(DatasetId id) {
        return releases.of(id).stream()
                .filter(release -> release.state() == ReleaseState.DRAFT)
                .toList();
    }
}
