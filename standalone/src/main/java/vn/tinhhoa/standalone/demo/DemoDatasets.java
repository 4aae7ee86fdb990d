package vn.tinhhoa.standalone.demo;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
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
import java.time.Duration;

/// Draws and releases the demonstration's image datasets in the background, once everything
/// answers. One picture at a time; whatever is there already is not done again, so that a start
/// after a kill goes on where the last one was.
@Component
public class DemoDatasets implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDatasets.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DemoProperties settings;
    private final DemoAccounts accounts;
    private final DemoIntake intake;
    private final Datasets datasets;
    private final DatasetEditing editing;
    private final DatasetReleasing releasing;
    private final ItemWithdrawal withdrawal;
    private final Releases releases;
    private volatile boolean stopping;
    private volatile @Nullable Thread drawing;

    DemoDatasets(
            DemoProperties settings,
            DemoAccounts accounts,
            DemoIntake intake,
            Datasets datasets,
            DatasetEditing editing,
            DatasetReleasing releasing,
            ItemWithdrawal withdrawal,
            Releases releases) {
        this.settings = settings;
        this.accounts = accounts;
        this.intake = intake;
        this.datasets = datasets;
        this.editing = editing;
        this.releasing = releasing;
        this.withdrawal = withdrawal;
        this.releases = releases;
    }

    /// Returns at once. Without the demonstration it does nothing.
    public void begin() {
        if (settings.demo()) {
            drawing = Thread.ofPlatform().daemon().name("demo-datasets").start(this::run);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        var thread = drawing;
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }

    private void run() {
        try {
            var missing = DemoLibrary.datasets().stream().filter(this::isMissing).toList();
            if (missing.isEmpty()) {
                return;
            }
            LOG.info(
                    "Drawing {} image datasets of the demonstration in the background",
                    missing.size());
            var by = accounts.administrator();
            for (var dataset : missing) {
                make(dataset, by);
            }
            if (!stopping) {
                LOG.info("The image datasets of the demonstration are released");
            }
        } catch (IOException | RuntimeException failed) {
            if (!stopping) {
                LOG.error(
                        "The demonstration's image datasets are not complete; the next start goes"
                                + " on",
                        failed);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether the last thing that is done for it is still to be done.
    private boolean isMissing(DemoDataset dataset) {
        var last = releases.last(new DatasetId(dataset.id()));
        return last.isEmpty() || (dataset.withdraw() != null && last.get().number().major() == 1);
    }

    private void make(DemoDataset dataset, Officer by) throws IOException, InterruptedException {
        var id = new DatasetId(dataset.id());
        if (releases.last(id).isEmpty()) {
            if (datasets.find(id).isEmpty()) {
                editing.begin(id, new DemoDatasetFacts(dataset).ofAll(), by);
            }
            for (var picture : dataset.pictures()) {
                if (stopping) {
                    return;
                }
                if (datasets.findItem(new ItemId(id, picture.key())).isEmpty()) {
                    add(dataset, picture, by);
                }
            }
            release(id, Localised.EMPTY, by);
        }
        var taken = dataset.withdraw();
        if (taken != null && !stopping) {
            withdrawal.withdraw(
                    new ItemId(id, taken.key()), DemoTexts.localised(taken.reason()), by);
            release(id, DemoTexts.localised(taken.notes()), by);
        }
    }

    private void add(DemoDataset dataset, DemoDataset.Picture picture, Officer by)
            throws IOException {
        var caption = picture.captions().getOrDefault("vi", "");
        var asset =
                intake.take(
                        DemoMetadata.written(
                                new DemoPictures().jpeg(picture.scene()), picture, caption),
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
    private void release(DatasetId id, Localised notes, Officer by) throws InterruptedException {
        switch (releasing.release(id, null, notes, by)) {
            case ReleaseOutcome.Begun(var draft) -> await(draft);
            case ReleaseOutcome.Busy(var draft) -> await(draft);
            case ReleaseOutcome.Released released -> {
                return;
            }
            case ReleaseOutcome.Blocked(var issues) ->
                    throw new IllegalStateException(id + " cannot be released: " + issues);
            case ReleaseOutcome.WrongNumber(var proposed) ->
                    throw new IllegalStateException(id + " wants to be " + proposed);
        }
    }

    private void await(DatasetRelease draft) throws InterruptedException {
        while (!stopping && releases.require(draft.id()).state() == ReleaseState.DRAFT) {
            Thread.sleep(Duration.ofSeconds(1));
        }
    }
}
