package vn.tinhhoa.standalone.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.ItemWithdrawal;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseState;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.dataset.releasing.DatasetReleasing;
import vn.tinhhoa.content.dataset.releasing.ReleaseOutcome;
import vn.tinhhoa.content.language.Localised;

import java.io.IOException;

/// Draws and releases the demonstration's image datasets, one picture at a time. Whatever is there
/// already is not done again.
@Component
@Order(2)
class DemoDatasets implements DemoPart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDatasets.class);

    private final DemoAccounts accounts;
    private final DemoIntake intake;
    private final Datasets datasets;
    private final DatasetEditing editing;
    private final DatasetReleasing releasing;
    private final ItemWithdrawal withdrawal;
    private final Releases releases;

    DemoDatasets(
            DemoAccounts accounts,
            DemoIntake intake,
            Datasets datasets,
            DatasetEditing editing,
            DatasetReleasing releasing,
            ItemWithdrawal withdrawal,
            Releases releases) {
        this.accounts = accounts;
        this.intake = intake;
        this.datasets = datasets;
        this.editing = editing;
        this.releasing = releasing;
        this.withdrawal = withdrawal;
        this.releases = releases;
    }

    @Override
    public String name() {
        return "image datasets";
    }

    @Override
    public void make(DemoPatience patience) throws IOException, InterruptedException {
        var missing = DemoLibrary.datasets().stream().filter(this::isMissing).toList();
        if (missing.isEmpty()) {
            return;
        }
        LOG.info(
                "Drawing {} image datasets of the demonstration in the background", missing.size());
        var by = accounts.administrator();
        for (var dataset : missing) {
            make(dataset, by, patience);
        }
        LOG.info("The image datasets of the demonstration are released");
    }

    /// Whether the last thing that is done for it is still to be done.
    private boolean isMissing(DemoDataset dataset) {
        var last = releases.last(new DatasetId(dataset.id()));
        return last.isEmpty() || (dataset.withdraw() != null && last.get().number().major() == 1);
    }

    private void make(DemoDataset dataset, Officer by, DemoPatience patience)
            throws IOException, InterruptedException {
        var id = new DatasetId(dataset.id());
        if (releases.last(id).isEmpty()) {
            if (datasets.find(id).isEmpty()) {
                editing.begin(id, new DemoDatasetFacts(dataset).ofAll(), by);
            }
            for (var picture : dataset.pictures()) {
                patience.check();
                if (datasets.findItem(new ItemId(id, picture.key())).isEmpty()) {
                    add(dataset, picture, by);
                }
            }
            release(id, Localised.EMPTY, by, patience);
        }
        var taken = dataset.withdraw();
        if (taken != null) {
            patience.check();
            withdrawal.withdraw(
                    new ItemId(id, taken.key()), DemoTexts.localised(taken.reason()), by);
            release(id, DemoTexts.localised(taken.notes()), by, patience);
        }
    }

    private void add(DemoDataset dataset, DemoDataset.Picture picture, Officer by)
            throws IOException {
        var asset =
                intake.take(
                        DemoMetadata.written(
                                new DemoPictures().jpeg(picture.scene()), DemoShot.of(picture)),
                        picture.key(),
                        picture.creator(),
                        picture.licence(),
                        DemoTexts.localised(picture.captions()),
                        DemoTexts.localised(picture.alts()),
                        by);
        editing.add(
                new DatasetId(dataset.id()),
                asset,
                picture.key(),
                "",
                new DemoDatasetFacts(dataset).of(picture),
                by);
    }

    /// A release that was begun before a kill is finished by its sweep; then there is only to wait.
    private void release(DatasetId id, Localised notes, Officer by, DemoPatience patience)
            throws InterruptedException {
        switch (releasing.release(id, null, notes, by)) {
            case ReleaseOutcome.Begun(var draft) -> patience.until(() -> isOver(draft));
            case ReleaseOutcome.Busy(var draft) -> patience.until(() -> isOver(draft));
            case ReleaseOutcome.Released released -> {
                return;
            }
            case ReleaseOutcome.Blocked(var issues) ->
                    throw new IllegalStateException(id + " cannot be released: " + issues);
            case ReleaseOutcome.WrongNumber(var proposed) ->
                    throw new IllegalStateException(id + " wants to be " + proposed);
        }
    }

    private boolean isOver(DatasetRelease draft) {
        return releases.require(draft.id()).state() != ReleaseState.DRAFT;
    }
}
