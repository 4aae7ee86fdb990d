package vn.tinhhoa.content.dataset.releasing;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.dataset.description.PictureSizeMaking;
import vn.tinhhoa.content.dataset.description.PictureSizes;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.media.raster.BrokenPictureException;
import vn.tinhhoa.content.sweep.Sweep;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Makes the pictures of a release in all their sizes once it is public, so that no reader waits
/// for one. Killed, it begins again and passes over what is there.
@Component
@Editorial
class ReleaseSizesSweep implements Sweep {

    static final String NAME = "release-sizes";

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseSizesSweep.class);

    /// Few, so that a batch is no longer than a lease.
    private static final int BATCH = 4;

    private final Releases releases;
    private final PictureSizeMaking sizes;
    private @Nullable ReleaseId under;
    private int position;
    private boolean checkedRules;

    ReleaseSizesSweep(Releases releases, PictureSizeMaking sizes) {
        this.releases = releases;
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        if (!checkedRules) {
            releases.oweSizes(PictureSizes.RULES);
            checkedRules = true;
        }
        return releases.areSizesOwed();
    }

    @Override
    public boolean sweep() {
        var owing = releases.longestOwedSizes();
        owing.ifPresent(this::goOn);
        return owing.isPresent();
    }

    private void goOn(DatasetRelease release) {
        if (!release.id().equals(under)) {
            under = release.id();
            position = 0;
        }
        var items = releases.items(release.id(), position, BATCH);
        for (var item : items) {
            make(release, item);
            position = item.position();
        }
        if (items.size() < BATCH) {
            releases.sizesMade(release, PictureSizes.RULES);
            under = null;
        }
    }

    private void make(DatasetRelease release, ReleasedItem item) {
        try {
            sizes.make(release, item);
        } catch (BrokenPictureException | FileNotFoundException broken) {
            LOG.warn("No sizes of {}: {}", item.id(), broken.toString());
        } catch (IOException storeAway) {
            throw new UncheckedIOException(storeAway);
        }
    }
}
