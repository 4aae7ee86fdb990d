package vn.tinhhoa.portal.dataset;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.portal.preparing.FirstLooks;
import vn.tinhhoa.portal.preparing.Preparation;

import java.util.List;

/// Reads what there is to know of a new release soon after it came out and has its pages made, so
/// that its first reader does not wait for it. Thousands of pictures take more than a second.
@Component
class DatasetPreparing implements Preparation {

    private static final int NEWEST = 3;

    private final PublishedDatasets datasets;
    private final SiteLanguages languages;
    private final FirstLooks firstLooks;
    private volatile String prepared = "";

    DatasetPreparing(PublishedDatasets datasets, SiteLanguages languages, FirstLooks firstLooks) {
        this.datasets = datasets;
        this.languages = languages;
        this.firstLooks = firstLooks;
    }

    @Override
    public String name() {
        return "datasets";
    }

    @Override
    public void prepare() {
        var now = datasets.fingerprint();
        if (!now.equals(prepared)) {
            datasets.prepare();
            firstLooks.take(newest());
            prepared = now;
        }
    }

    private List<String> newest() {
        return datasets.latest().stream()
                .limit(NEWEST)
                .flatMap(release ->
                        languages.all().stream()
                                .map(language -> DatasetPaths.dataset(language, release.dataset())))
                .toList();
    }

    /// What was prepared last, as [PublishedDatasets#fingerprint] tells it.
    String prepared() {
        return prepared;
    }
}
