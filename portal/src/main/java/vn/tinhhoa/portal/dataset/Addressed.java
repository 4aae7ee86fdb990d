package vn.tinhhoa.portal.dataset;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;

/// Reads what an address says. Whatever is not well-formed is not there.
final class Addressed {

    private Addressed() {}

    static DatasetId dataset(String name) {
        if (!DatasetId.isOne(name)) {
            throw new NotFoundException("No dataset " + name);
        }
        return new DatasetId(name);
    }

    /// A release that was public once; it may be a tombstone by now.
    static DatasetRelease require(PublishedDatasets datasets, String dataset, String version) {
        var id = dataset(dataset);
        if (!ReleaseVersion.isOne(version)) {
            throw new NotFoundException(dataset + " has no release " + version);
        }
        return datasets.release(new ReleaseId(id, ReleaseVersion.of(version)))
                .orElseThrow(() -> new NotFoundException(dataset + " has no release " + version));
    }
}
