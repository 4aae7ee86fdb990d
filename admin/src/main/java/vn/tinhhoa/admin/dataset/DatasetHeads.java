package vn.tinhhoa.admin.dataset;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.ImageDataset;
import vn.tinhhoa.content.dataset.release.Releases;

/// Puts together what stands above every page of a dataset.
@Component
class DatasetHeads {

    private final Datasets datasets;
    private final Releases releases;

    DatasetHeads(Datasets datasets, Releases releases) {
        this.datasets = datasets;
        this.releases = releases;
    }

    DatasetHead of(ImageDataset dataset, String tab) {
        return new DatasetHead(
                dataset.id().value(),
                title(dataset),
                dataset.facts().first().value(),
                datasets.countItems(dataset.id()),
                releases.last(dataset.id()).map(release -> release.number().toString()).orElse(""),
                tab);
    }

    static String title(ImageDataset dataset) {
        var facts = dataset.facts();
        return facts.titles().plain().in(facts.first(), dataset.id().value());
    }
}
