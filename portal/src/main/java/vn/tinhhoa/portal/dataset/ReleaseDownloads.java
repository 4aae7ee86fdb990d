package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleaseAddresses;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.portal.dataset.ReleasePage.Download;
import vn.tinhhoa.portal.layout.FileSize;
import vn.tinhhoa.portal.layout.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files of a release and what each is good for.
@Component
class ReleaseDownloads {

    private static final Map<String, String> USES = uses();

    private final PublishedDatasets datasets;
    private final Words words;

    ReleaseDownloads(PublishedDatasets datasets, Words words) {
        this.datasets = datasets;
        this.words = words;
    }

    private static Map<String, String> uses() {
        var uses = new LinkedHashMap<String, String>();
        uses.put(ReleaseFile.METADATA, "dataset.use-table");
        uses.put(ReleaseFile.CROISSANT, "dataset.use-croissant");
        uses.put(ReleaseFile.DCAT_TURTLE, "dataset.use-dcat");
        uses.put(ReleaseFile.IIIF, "dataset.use-iiif");
        return uses;
    }

    /// Where a licence is written down; one that is nowhere else is among the release's files.
    static String licence(DatasetRelease release, Licence licence) {
        return licence.uri()
                .orElseGet(() -> new ReleaseAddresses("", release.id()).file("LICENSE"));
    }

    /// Why the whole cannot be had: pictures were taken back.
    @Nullable String bagMissing(DatasetRelease release, LanguageTag language) {
        var gone = datasets.tombstones(release).size();
        return gone == 0 ? null : words.say(language, "dataset.bag-missing", gone);
    }

    /// @param withBag whether the whole can be had
    List<Download> of(DatasetRelease release, LanguageTag language, boolean withBag) {
        var where = new ReleaseAddresses("", release.id());
        var all = new ArrayList<Download>();
        if (withBag) {
            var zip = release.bytes().zip();
            all.add(
                    new Download(
                            ReleaseFile.BAG,
                            where.file(ReleaseFile.BAG),
                            words.say(language, "dataset.use-bag"),
                            FileSize.of(language, zip.bytes()),
                            zip.sha256(),
                            true));
        }
        USES.forEach((name, use) ->
                release.bytes()
                        .file(name)
                        .ifPresent(file ->
                                all.add(
                                        new Download(
                                                name,
                                                where.file(name),
                                                words.say(language, use),
                                                FileSize.of(language, file.file().bytes()),
                                                file.file().sha256(),
                                                false))));
        return all;
    }
}
