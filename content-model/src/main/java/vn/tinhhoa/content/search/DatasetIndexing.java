package vn.tinhhoa.content.search;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.sweep.Sweep;

import java.util.List;
import java.util.stream.Collectors;

/// Brings the index after the releases of datasets.
@Component
@Editorial
class DatasetIndexing implements Sweep {

    private static final int BATCH = 20;

    private final Releases releases;
    private final FindableDatasets datasets;
    private final SearchIndex index;

    DatasetIndexing(Releases releases, FindableDatasets datasets, SearchIndex index) {
        this.releases = releases;
        this.datasets = datasets;
        this.index = index;
    }

    @Override
    public String name() {
        return "index-datasets";
    }

    @Override
    public boolean owed() {
        return releases.isIndexOwed();
    }

    @Override
    public boolean sweep() {
        var owed = releases.indexOwed(BATCH);
        owed.stream().map(DatasetRelease::dataset).distinct().forEach(this::bring);
        owed.forEach(releases::indexed);
        return owed.size() == BATCH;
    }

    /// Puts the latest release in, and takes out the languages that only older ones had.
    private void bring(DatasetId dataset) {
        var documents = datasets.latest(dataset).map(datasets::documents).orElseGet(List::of);
        var stale =
                releases.of(dataset).stream()
                        .flatMap(release -> release.facts().languages().stream())
                        .map(language -> FindableDatasets.id(dataset, language))
                        .collect(Collectors.toSet());
        documents.forEach(document -> stale.remove(document.id()));
        if (!documents.isEmpty()) {
            index.put(documents);
        }
        if (!stale.isEmpty()) {
            index.remove(stale);
        }
    }
}
