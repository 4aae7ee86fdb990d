package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.dataset.description.Citation;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PictureSize;
import vn.tinhhoa.content.dataset.release.PublishedDatasets.Tombstone;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What programs are told in JSON.
final class DatasetAnswers {

    private DatasetAnswers() {}

    record Catalogue(long total, int page, List<Summary> datasets) {}

    /// @param version of the latest release
    record Summary(
            String id,
            Map<String, String> title,
            Map<String, String> description,
            String version,
            LocalDate released,
            int items,
            String licence,
            List<String> languages,
            String url,
            String latest) {}

    record Dataset(String id, Map<String, String> title, String url, List<ReleaseLine> releases) {}

    record ReleaseLine(String version, String state, LocalDate released, int items, String url) {}

    record FileLine(String name, String url, String mediaType, long bytes, String sha256) {}

    /// @param files empty when the release is a tombstone
    record Release(
            String dataset,
            String version,
            String state,
            Map<String, String> title,
            Map<String, String> description,
            LocalDate released,
            Map<String, String> changeNotes,
            Map<String, String> citation,
            String licence,
            @Nullable String licenceUrl,
            List<String> languages,
            int items,
            long imageBytes,
            List<FileLine> files,
            Map<String, Map<String, String>> tombstones,
            @Nullable Notice notice,
            String url,
            String itemsUrl) {}

    record Notice(Map<String, String> reason, @Nullable String successor) {}

    record Items(int total, int page, List<Item> items) {}

    /// @param tombstone true when it is no longer given out; nothing else is said then
    record Item(
            String id,
            boolean tombstone,
            @Nullable String file,
            @Nullable String sha256,
            int width,
            int height,
            @Nullable String credit,
            @Nullable String licence,
            Map<String, String> captions,
            Map<String, String> altTexts,
            @Nullable String iiif,
            List<String> sizes) {}

    static Summary summary(DatasetRelease release) {
        var facts = release.facts();
        return new Summary(
                release.dataset().value(),
                texts(facts.titles()),
                texts(facts.descriptions()),
                release.number().toString(),
                release.released(),
                release.items(),
                facts.licence().code(),
                languages(release),
                release.addresses().dataset(),
                release.addresses().api());
    }

    static ReleaseLine line(DatasetRelease release) {
        return new ReleaseLine(
                release.number().toString(),
                state(release),
                release.released(),
                release.items(),
                release.addresses().api());
    }

    static Release release(DatasetRelease release, Map<String, Tombstone> tombstones) {
        var facts = release.facts();
        var where = release.addresses();
        var stones = new LinkedHashMap<String, Map<String, String>>();
        tombstones.forEach((key, stone) -> stones.put(key, texts(stone.reason())));
        var citation = new LinkedHashMap<String, String>();
        facts.languages()
                .forEach(
                        language -> citation.put(language.value(), Citation.of(release, language)));
        var notice = release.notice();
        return new Release(
                release.dataset().value(),
                release.number().toString(),
                state(release),
                texts(facts.titles()),
                texts(facts.descriptions()),
                release.released(),
                texts(release.changeNotes()),
                citation,
                facts.licence().code(),
                facts.licence().uri().map(where::absolute).orElse(null),
                languages(release),
                release.items(),
                release.imageBytes(),
                release.isOpen() ? files(release, !stones.isEmpty()) : List.of(),
                stones,
                notice == null
                        ? null
                        : new Notice(
                                texts(notice.reason()),
                                notice.successor() == null ? null : notice.successor().toString()),
                where.page(),
                where.api() + "/items");
    }

    private static List<FileLine> files(DatasetRelease release, boolean withoutBag) {
        var files = new ArrayList<ReleaseFile>();
        if (!withoutBag) {
            files.add(new ReleaseFile(ReleaseFile.BAG, "application/zip", release.bytes().zip()));
        }
        files.addAll(release.bytes().files());
        return files.stream()
                .map(file ->
                        new FileLine(
                                file.name(),
                                release.addresses().file(file.name()),
                                file.mediaType(),
                                file.file().bytes(),
                                file.file().sha256()))
                .toList();
    }

    static Item item(DatasetRelease release, ReleasedItem item) {
        var said = item.description();
        var where = release.addresses();
        var service = where.service(item.key());
        return new Item(
                item.key(),
                false,
                where.image(item.fileName()),
                item.picture().sha256(),
                item.width(),
                item.height(),
                said.credit(),
                said.licence().code(),
                texts(said.captions()),
                texts(said.altTexts()),
                service + "/info.json",
                PictureSize.of(item.width(), item.height()).stream()
                        .map(size ->
                                "%s/full/%d,%d/0/default.jpg"
                                        .formatted(service, size.width(), size.height()))
                        .toList());
    }

    static Item tombstone(String key) {
        return new Item(
                key, true, null, null, 0, 0, null, null, Map.of(), Map.of(), null, List.of());
    }

    private static String state(DatasetRelease release) {
        return release.state().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> languages(DatasetRelease release) {
        return release.facts().languages().stream().map(LanguageTag::value).toList();
    }

    private static Map<String, String> texts(StatedTexts texts) {
        return texts(texts.plain());
    }

    private static Map<String, String> texts(Localised texts) {
        var named = new LinkedHashMap<String, String>();
        texts.texts().forEach((language, text) -> named.put(language.value(), text));
        return named;
    }
}
