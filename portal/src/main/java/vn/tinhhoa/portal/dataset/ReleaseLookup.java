package vn.tinhhoa.portal.dataset;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.portal.article.WithdrawnException;

/// Finds what an address names: a release by its number or as `latest`, and pictures in it.
@Component
class ReleaseLookup {

    static final String LATEST = "latest";

    private final PublishedDatasets datasets;

    ReleaseLookup(PublishedDatasets datasets) {
        this.datasets = datasets;
    }

    /// The release, also one that is only a tombstone by now.
    ///
    /// @throws NotFoundException when there never was one
    DatasetRelease any(String dataset, String version) {
        if (!DatasetId.isOne(dataset)) {
            throw new NotFoundException("No dataset " + dataset);
        }
        var id = new DatasetId(dataset);
        if (version.equals(LATEST)) {
            return datasets.latest(id).orElseGet(() -> gone(id));
        }
        if (!ReleaseVersion.isOne(version)) {
            throw new NotFoundException("No release " + version);
        }
        return datasets.release(new ReleaseId(id, ReleaseVersion.of(version)))
                .orElseThrow(() -> new NotFoundException("No release " + version + " of " + id));
    }

    private DatasetRelease gone(DatasetId id) {
        return datasets.releases(id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No dataset " + id));
    }

    /// A release that is given out.
    ///
    /// @throws WithdrawnException when it is a tombstone
    DatasetRelease open(String dataset, String version) {
        var release = any(dataset, version);
        if (!release.isOpen()) {
            throw new WithdrawnException(release.id().toString());
        }
        return release;
    }

    /// A picture that is given out.
    ///
    /// @throws WithdrawnException when a tombstone stands in its place
    ReleasedItem picture(DatasetRelease release, String key) {
        var item =
                datasets.item(release, key)
                        .orElseThrow(() -> new NotFoundException("No picture " + key));
        if (datasets.tombstones(release).containsKey(key)) {
            throw new WithdrawnException(item.id());
        }
        return item;
    }
}
