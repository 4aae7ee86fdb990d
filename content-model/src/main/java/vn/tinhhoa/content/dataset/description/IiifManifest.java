package vn.tinhhoa.content.dataset.description;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PictureSize;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Licence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A release for viewers, in IIIF Presentation 3.0: a canvas per picture. Alternative texts are the
/// canvases' summaries.
final class IiifManifest {

    static final String MEDIA_TYPE =
            "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"";

    private final Described release;
    private final String id;

    IiifManifest(DatasetRelease release) {
        this.release = new Described(release);
        this.id = this.release.where().file(ReleaseFile.IIIF);
    }

    byte[] bytes(List<ReleasedItem> items) {
        var facts = release.facts();
        var where = release.where();
        var manifest =
                Tree.of(
                        "@context", "http://iiif.io/api/presentation/3/context.json",
                        "id", id,
                        "type", "Manifest",
                        "label", texts(facts.titles()),
                        "summary", texts(facts.descriptions()),
                        "metadata", metadata(),
                        "rights", rights(facts.licence()),
                        "requiredStatement",
                                statement("attribution", language -> release.citation(language)),
                        "provider",
                                List.of(
                                        Tree.of(
                                                "id", where.base(),
                                                "type", "Agent",
                                                "label", none(facts.publisher().name()),
                                                "homepage",
                                                        List.of(
                                                                page(
                                                                        where.base(),
                                                                        none(
                                                                                facts.publisher()
                                                                                        .name()))))),
                        "thumbnail", items.isEmpty() ? null : List.of(thumbnail(items.getFirst())),
                        "homepage", List.of(page(where.page(), texts(facts.titles()))),
                        "seeAlso",
                                List.of(
                                        seeAlso(
                                                ReleaseFile.CROISSANT,
                                                Croissant.MEDIA_TYPE,
                                                "http://mlcommons.org/croissant/1.1"),
                                        seeAlso(
                                                ReleaseFile.DCAT_JSON,
                                                "application/ld+json",
                                                "http://data.europa.eu/r5r/"),
                                        seeAlso(ReleaseFile.METADATA, "text/csv", null)),
                        "rendering",
                                List.of(
                                        Tree.of(
                                                "id",
                                                where.file(ReleaseFile.BAG),
                                                "type",
                                                "Dataset",
                                                "label",
                                                none("ZIP, BagIt"),
                                                "format",
                                                "application/zip")),
                        "items", items.stream().map(this::canvas).toList());
        return Tree.bytes(manifest);
    }

    private List<Object> metadata() {
        var entries = new ArrayList<Object>();
        entries.add(statement("version", language -> release.version()));
        entries.add(statement("released", language -> release.release().released().toString()));
        entries.add(statement("licence", language -> release.facts().licence().name(language)));
        entries.add(statement("publisher", language -> release.facts().publisher().name()));
        entries.add(statement("citation", release::citation));
        var keywords = new LinkedHashMap<String, Object>();
        release.languages()
                .forEach(language ->
                        Tree.put(keywords, language.value(), release.keywords(language)));
        if (!keywords.isEmpty()) {
            entries.add(
                    Tree.of(
                            "label",
                            Labels.in(release.languages(), "keywords"),
                            "value",
                            keywords));
        }
        return entries;
    }

    private Map<String, Object> canvas(ReleasedItem item) {
        var said = item.description();
        var size = PictureSize.largest(item.width(), item.height());
        var canvas = id.replaceFirst("manifest\\.json$", "canvas/") + item.key();
        var service = service(item);
        var place = said.locationShown().names();
        var metadata = new ArrayList<Object>();
        metadata.add(statement("credit", language -> said.credit()));
        metadata.add(statement("licence", language -> said.licence().name(language)));
        if (!place.isEmpty()) {
            metadata.add(
                    Tree.of(
                            "label", Labels.in(release.languages(), "place"),
                            "value", texts(StatedTexts.written(place))));
        }
        return Tree.of(
                "id", canvas,
                "type", "Canvas",
                "label", texts(said.titles().isEmpty() ? said.captions() : said.titles()),
                "summary", texts(said.altTexts()),
                "height", item.height(),
                "width", item.width(),
                "rights", rights(said.licence()),
                "requiredStatement", statement("credit", language -> said.credit()),
                "metadata", metadata,
                "homepage", List.of(page(release.where().item(item.key()), texts(said.captions()))),
                "items",
                        List.of(
                                Tree.of(
                                        "id",
                                        canvas + "/page",
                                        "type",
                                        "AnnotationPage",
                                        "items",
                                        List.of(
                                                Tree.of(
                                                        "id",
                                                        canvas + "/picture",
                                                        "type",
                                                        "Annotation",
                                                        "motivation",
                                                        "painting",
                                                        "body",
                                                        image(
                                                                service + "/full/max/0/default.jpg",
                                                                size,
                                                                service),
                                                        "target",
                                                        canvas)))));
    }

    private String service(ReleasedItem item) {
        return release.where().service(item.key());
    }

    private Map<String, Object> thumbnail(ReleasedItem item) {
        var size = PictureSize.of(item.width(), item.height()).getFirst();
        var address =
                "%s/full/%d,%d/0/default.jpg".formatted(service(item), size.width(), size.height());
        return image(address, size, service(item));
    }

    private static Map<String, Object> image(String address, PictureSize size, String service) {
        return Tree.of(
                "id",
                address,
                "type",
                "Image",
                "format",
                "image/jpeg",
                "width",
                size.width(),
                "height",
                size.height(),
                "service",
                List.of(
                        Tree.of(
                                "id", service,
                                "type", "ImageService3",
                                "profile", "level0")));
    }

    private static Map<String, Object> page(String address, Map<String, Object> label) {
        return Tree.of("id", address, "type", "Text", "label", label, "format", "text/html");
    }

    private Map<String, Object> seeAlso(String name, String format, @Nullable String profile) {
        return Tree.of(
                "id", release.where().file(name),
                "type", "Dataset",
                "label", none(name),
                "format", format.replaceFirst(";.*", ""),
                "profile", profile);
    }

    private Map<String, Object> statement(String label, Function<LanguageTag, String> value) {
        var values = new LinkedHashMap<String, Object>();
        release.languages()
                .forEach(language -> values.put(language.value(), List.of(value.apply(language))));
        return Tree.of("label", Labels.in(release.languages(), label), "value", values);
    }

    private static Map<String, Object> texts(StatedTexts texts) {
        var map = new LinkedHashMap<String, Object>();
        texts.texts().forEach((language, text) -> map.put(language.value(), List.of(text.text())));
        return map;
    }

    private static Map<String, Object> none(String text) {
        return Tree.of("none", List.of(text));
    }

    /// IIIF knows the addresses of Creative Commons and RightsStatements only, and with `http:`.
    private static @Nullable String rights(Licence licence) {
        return licence.uri()
                .filter(uri ->
                        uri.contains("//creativecommons.org/")
                                || uri.contains("//rightsstatements.org/"))
                .map(uri -> uri.replaceFirst("^https:", "http:"))
                .orElse(null);
    }
}
