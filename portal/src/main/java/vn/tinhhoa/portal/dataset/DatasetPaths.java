package vn.tinhhoa.portal.dataset;

import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.language.LanguageTag;

/// Where datasets are found by readers. All of it is plain ASCII.
final class DatasetPaths {

    private DatasetPaths() {}

    static String catalogue(LanguageTag language) {
        return "/" + language + "/datasets";
    }

    /// The latest release.
    static String dataset(LanguageTag language, DatasetId dataset) {
        return catalogue(language) + "/" + dataset;
    }

    static String release(LanguageTag language, ReleaseId release) {
        return dataset(language, release.dataset()) + "/" + release.number();
    }

    static String item(LanguageTag language, ReleaseId release, String key) {
        return release(language, release) + "/" + key;
    }

    static String selection(LanguageTag language, ReleaseId release) {
        return release(language, release) + "/selection.zip";
    }
}
