package vn.tinhhoa.portal.dataset;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.portal.layout.Dates;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words;

import java.util.List;

/// Gathers what the catalogue shows.
@Component
public class CataloguePages {

    private static final int MOSAIC = 4;

    private final PublishedDatasets datasets;
    private final DatasetFrames frames;
    private final Dates dates;
    private final Words words;

    CataloguePages(PublishedDatasets datasets, DatasetFrames frames, Dates dates, Words words) {
        this.datasets = datasets;
        this.frames = frames;
        this.dates = dates;
        this.words = words;
    }

    CataloguePage of(Reader reader) {
        var title = words.say(reader.language(), "dataset.catalogue");
        return new CataloguePage(
                frames.frame(
                        reader,
                        frames.catalogue(reader.language(), title),
                        DatasetPaths::catalogue),
                datasets.latest().stream().map(release -> card(reader, release)).toList());
    }

    /// The datasets that were released last.
    public List<CataloguePage.Card> newest(Reader reader, int most) {
        return datasets.latest().stream()
                .limit(most)
                .map(release -> card(reader, release))
                .toList();
    }

    /// Where all of them are.
    public String address(Reader reader) {
        return DatasetPaths.catalogue(reader.language());
    }

    private CataloguePage.Card card(Reader reader, DatasetRelease release) {
        var speech = frames.speech(reader, release.facts());
        var language = reader.language();
        return new CataloguePage.Card(
                DatasetPaths.dataset(language, release.dataset()),
                speech.said(release.facts().titles().plain(), release.dataset().value()),
                speech.said(release.facts().descriptions().plain(), ""),
                datasets.first(release, MOSAIC).stream()
                        .map(item ->
                                Shot.small(
                                        item,
                                        speech.said(item.description().altTexts().plain(), "")))
                        .toList(),
                words.say(language, "dataset.pictures", release.items()),
                release.facts().licence().name(language),
                release.number().toString(),
                dates.of(language, release.released()),
                languages(release));
    }

    private static List<Said> languages(DatasetRelease release) {
        return release.facts().languages().stream()
                .map(each -> new Said(each.ownName(), each.value()))
                .toList();
    }
}
