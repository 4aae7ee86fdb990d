package vn.tinhhoa.content.dataset.releasing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.dataset.bag.FrozenFile;
import vn.tinhhoa.content.dataset.bag.FrozenFiles;
import vn.tinhhoa.content.dataset.description.ReleaseDescribing;
import vn.tinhhoa.content.dataset.description.Statements;
import vn.tinhhoa.content.dataset.picture.PictureCleaning;
import vn.tinhhoa.content.dataset.picture.UncleanablePictureException;
import vn.tinhhoa.content.dataset.picture.XmpPacket;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseState;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Makes the bytes of a release: first the pictures, each by itself, then the descriptions and the
/// bag's hash, and at last the one write that makes it public. Killed at any moment, it goes on
/// where it was.
@Component
@Editorial
public class ReleaseMaking {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseMaking.class);

    private final Releases releases;
    private final Assets assets;
    private final BlobStore blobs;
    private final FrozenFiles files;
    private final ReleaseDescribing describing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleaseMaking(
            Releases releases,
            Assets assets,
            BlobStore blobs,
            FrozenFiles files,
            ReleaseDescribing describing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.releases = releases;
        this.assets = assets;
        this.blobs = blobs;
        this.files = files;
        this.describing = describing;
        this.events = events;
        this.clock = clock;
    }

    /// Makes whatever is missing of it.
    ///
    /// @throws UncheckedIOException when files cannot be kept just now; it stays owed
    ReleaseOutcome make(ReleaseId id) {
        var release = releases.require(id);
        if (release.state() != ReleaseState.DRAFT) {
            return new ReleaseOutcome.Released(release);
        }
        try {
            var issues = new ArrayList<DatasetIssue>();
            for (var item : releases.items(id)) {
                if (item.file() == null) {
                    picture(release, item, issues);
                }
            }
            return issues.isEmpty() ? publish(release) : fail(release, issues);
        } catch (IOException storeAway) {
            throw new UncheckedIOException(storeAway);
        }
    }

    private void picture(DatasetRelease release, ReleasedItem item, List<DatasetIssue> issues)
            throws IOException {
        try {
            releases.ready(item.with(offered(release, item)));
        } catch (UncleanablePictureException | FileNotFoundException unreadable) {
            LOG.warn("{} of {} cannot be offered", item.key(), release.id(), unreadable);
            issues.add(
                    DatasetIssue.of(
                            "item.unreadable",
                            item.key(),
                            String.valueOf(unreadable.getMessage())));
        }
    }

    /// The original's pixels with what the release says.
    private FrozenFile offered(DatasetRelease release, ReleasedItem item) throws IOException {
        var asset = assets.require(item.asset());
        var xmp = XmpPacket.of(Statements.of(item, release.facts(), release.addresses()));
        var original = Files.createTempFile("tinhhoa-original", ".bin");
        try {
            try (var content = blobs.open(asset.sha256())) {
                Files.copy(content, original, StandardCopyOption.REPLACE_EXISTING);
            }
            return files.put(out -> PictureCleaning.clean(original, item.mediaType(), xmp, out));
        } finally {
            Files.deleteIfExists(original);
        }
    }

    private ReleaseOutcome publish(DatasetRelease release) throws IOException {
        var items = releases.items(release.id());
        var bytes = describing.describe(release, items);
        var images = items.stream().mapToLong(item -> item.picture().bytes()).sum();
        try {
            var released = releases.save(release.made(bytes, images, clock.instant()));
            LOG.info("Released {} with {} pictures", released.id(), released.items());
            events.publishEvent(new WorkOwed("index-datasets"));
            events.publishEvent(new WorkOwed(ReleaseSizesSweep.NAME));
            return new ReleaseOutcome.Released(released);
        } catch (OptimisticLockingFailureException madeMeanwhile) {
            return new ReleaseOutcome.Released(releases.require(release.id()));
        }
    }

    private ReleaseOutcome fail(DatasetRelease release, List<DatasetIssue> issues) {
        releases.save(release.failed(issues.stream().map(DatasetIssue::line).toList()));
        return new ReleaseOutcome.Blocked(issues);
    }
}
