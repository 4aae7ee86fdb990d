package vn.tinhhoa.content.search;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.site.SiteProperties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How datasets are found: the latest release of each, once in each of its languages.
@Component
@Editorial
class FindableDatasets {

    private static final int MOST_CAPTIONS = 200;

    private final PublishedDatasets datasets;
    private final Releases releases;
    private final SiteProperties site;

    FindableDatasets(PublishedDatasets datasets, Releases releases, SiteProperties site) {
        this.datasets = datasets;
        this.releases = releases;
        this.site = site;
    }

    /// Of all datasets.
    List<SearchDocument> documents() {
        return datasets.latest().stream().flatMap(release -> documents(release).stream()).toList();
    }

    /// Says that search must look at all of them again.
    void oweAgain() {
        releases.oweIndex(null);
    }

    Optional<DatasetRelease> latest(DatasetId dataset) {
        return datasets.latest(dataset);
    }

    static String id(DatasetId dataset, LanguageTag language) {
        return "dataset/" + dataset + "/" + language;
    }

    List<SearchDocument> documents(DatasetRelease release) {
        var captions = datasets.first(release, MOST_CAPTIONS);
        var documents = new ArrayList<SearchDocument>();
        for (var language : release.facts().languages()) {
            var body = new StringBuilder();
            var facts = release.facts();
            facts.descriptions().in(language).ifPresent(text -> body.append(text).append('\n'));
            facts.extended().in(language).ifPresent(text -> body.append(text).append('\n'));
            facts.keywords()
                    .getOrDefault(language, List.of())
                    .forEach(word -> body.append(word).append('\n'));
            captions.forEach(item ->
                    item.description()
                            .captions()
                            .in(language)
                            .ifPresent(text -> body.append(text).append('\n')));
            documents.add(
                    new SearchDocument(
                            id(release.dataset(), language),
                            null,
                            SearchKind.DATASET,
                            language,
                            facts.titles().in(language).orElse(release.dataset().value()),
                            body.toString(),
                            "",
                            "/" + language + "/datasets/" + release.dataset(),
                            release.released().atStartOfDay(site.zone()).toInstant()));
        }
        return documents;
    }
}
