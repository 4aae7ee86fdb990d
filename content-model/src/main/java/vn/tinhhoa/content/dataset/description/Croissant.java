package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.bag.FrozenFile;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A release in Croissant 1.1. One FileSet stands for all its pictures, whose words are columns of
/// `metadata.csv`, one per language.
final class Croissant {

    static final String MEDIA_TYPE =
            "application/ld+json; profile=\"http://mlcommons.org/croissant/1.1\"";
    private static final String VERSION = "http://mlcommons.org/croissant/1.1";
    private static final String METADATA = ReleaseFile.METADATA;
    private static final String IMAGES = "images";

    private final Described release;
    private final List<String> mediaTypes;

    /// @param mediaTypes that occur among the pictures
    Croissant(DatasetRelease release, List<String> mediaTypes) {
        this.release = new Described(release);
        this.mediaTypes = mediaTypes.stream().distinct().sorted().toList();
    }

    /// The description at its own address: pictures and table are inside the ZIP.
    byte[] served(FrozenFile zip, FrozenFile table) {
        var folder = release.release().id().fileName();
        return bytes(
                List.of(
                        file(
                                ReleaseFile.BAG,
                                folder + ".zip",
                                release.where().file(ReleaseFile.BAG),
                                "application/zip",
                                zip),
                        file(METADATA, METADATA, release.where().file(METADATA), "text/csv", table),
                        fileSet(Tree.reference(ReleaseFile.BAG), folder + "/data/images/*")));
    }

    /// The description inside the bag. It cannot name the hash of what it is in; the bag's own
    /// manifest lists the pictures.
    byte[] inBag(FrozenFile manifest, FrozenFile table) {
        return bytes(
                List.of(
                        file(
                                "manifest-sha256.txt",
                                "manifest-sha256.txt",
                                "manifest-sha256.txt",
                                "text/plain",
                                manifest),
                        file(METADATA, METADATA, "data/" + METADATA, "text/csv", table),
                        fileSet(
                                Tree.of(
                                        "@type",
                                        "cr:DataSource",
                                        "fileObject",
                                        Tree.reference("manifest-sha256.txt"),
                                        "transform",
                                        List.of(
                                                Tree.of("readLines", true),
                                                Tree.of("regex", "^[0-9a-f]{64}  (.+)$"))),
                                "data/images/*")));
    }

    private byte[] bytes(List<Map<String, Object>> distribution) {
        var one = release.one();
        var facts = release.facts();
        var tree =
                Tree.of(
                        "@context", CroissantContext.in(one),
                        "@type", "sc:Dataset",
                        "@id", release.where().page(),
                        "conformsTo", VERSION,
                        "name", release.title(one),
                        "alternateName", inOthers(release::title),
                        "description", release.description(one),
                        "abstract", inOthers(release::description),
                        "url", release.where().page(),
                        "license", release.licenceUri(),
                        "sdLicense", "https://creativecommons.org/publicdomain/zero/1.0/",
                        "creator", facts.creators().stream().map(Croissant::agent).toList(),
                        "publisher", agent(facts.publisher()),
                        "datePublished", release.release().released().toString(),
                        "dateCreated", release.release().firstReleased().toString(),
                        "dateModified", release.release().released().toString(),
                        "version", release.version(),
                        "inLanguage", release.languages().stream().map(LanguageTag::value).toList(),
                        "keywords", keywords(),
                        "sameAs", List.of(release.where().api()),
                        "citeAs", release.citation(one),
                        "isLiveDataset", false,
                        "distribution", distribution,
                        "recordSet", List.of(table(), pictures()));
        return Tree.bytes(tree);
    }

    private List<Map<String, Object>> inOthers(Function<LanguageTag, String> text) {
        return release.languages().stream()
                .filter(language -> !language.equals(release.one()))
                .map(language -> tagged(language, text.apply(language)))
                .toList();
    }

    private List<Map<String, Object>> keywords() {
        var all = new ArrayList<Map<String, Object>>();
        release.languages()
                .forEach(language ->
                        release.keywords(language)
                                .forEach(word -> all.add(tagged(language, word))));
        return all;
    }

    private static Map<String, Object> tagged(LanguageTag language, String text) {
        return Tree.of("@language", language.value(), "@value", text);
    }

    static Map<String, Object> agent(Agent agent) {
        return Tree.of(
                "@type",
                agent.kind() == Agent.Kind.PERSON ? "sc:Person" : "sc:Organization",
                "name",
                agent.name(),
                "url",
                agent.url());
    }

    private static Map<String, Object> file(
            String id, String name, String address, String type, FrozenFile file) {
        return Tree.of(
                "@type", "cr:FileObject",
                "@id", id,
                "name", name,
                "contentUrl", address,
                "encodingFormat", type,
                "contentSize", file.bytes() + " B",
                "sha256", file.sha256());
    }

    private Map<String, Object> fileSet(Map<String, Object> container, String includes) {
        return Tree.of(
                "@type",
                "cr:FileSet",
                "@id",
                "image-files",
                "name",
                "image-files",
                "containedIn",
                container,
                "encodingFormat",
                mediaTypes.size() == 1 ? mediaTypes.getFirst() : mediaTypes,
                "includes",
                includes);
    }

    private Map<String, Object> table() {
        var fields = new ArrayList<Map<String, Object>>();
        fields.add(
                Tree.of(
                        "@type", "cr:Field",
                        "@id", "metadata/file_name",
                        "name", "file_name",
                        "dataType", "sc:Text",
                        "source",
                                Tree.of(
                                        "fileObject", Tree.reference(METADATA),
                                        "extract", Tree.of("column", "file_name"),
                                        "transform", Tree.of("regex", "^images/(.+)$"))));
        MetadataColumns.all(release.languages()).stream()
                .skip(1)
                .forEach(column -> fields.add(column("metadata", column)));
        return recordSet("metadata", "metadata/file_name", fields);
    }

    private Map<String, Object> pictures() {
        var fields = new ArrayList<Map<String, Object>>();
        fields.add(picture("image", "sc:ImageObject", "content"));
        var join = picture("filename", "sc:Text", "filename");
        join.put("references", Tree.reference("metadata/file_name"));
        fields.add(join);
        fields.add(column(IMAGES, MetadataColumns.CREDIT));
        fields.add(column(IMAGES, MetadataColumns.LICENCE_URL));
        for (var field : List.of(MetadataColumns.CAPTION, MetadataColumns.ALT_TEXT)) {
            release.languages()
                    .forEach(language ->
                            fields.add(column(IMAGES, MetadataColumns.in(field, language))));
        }
        return recordSet(IMAGES, "images/filename", fields);
    }

    private static Map<String, Object> recordSet(
            String id, String key, List<Map<String, Object>> fields) {
        return Tree.of(
                "@type", "cr:RecordSet",
                "@id", id,
                "name", id,
                "key", Tree.reference(key),
                "field", fields);
    }

    private static Map<String, Object> picture(String name, String type, String property) {
        return Tree.of(
                "@type",
                "cr:Field",
                "@id",
                IMAGES + "/" + name,
                "name",
                name,
                "dataType",
                type,
                "source",
                Tree.of(
                        "fileSet", Tree.reference("image-files"),
                        "extract", Tree.of("fileProperty", property)));
    }

    private static Map<String, Object> column(String recordSet, String column) {
        return Tree.of(
                "@type",
                "cr:Field",
                "@id",
                recordSet + "/" + column,
                "name",
                column,
                "dataType",
                type(column),
                "source",
                Tree.of(
                        "fileObject", Tree.reference(METADATA),
                        "extract", Tree.of("column", column)));
    }

    private static String type(String column) {
        return switch (column) {
            case MetadataColumns.BYTES, MetadataColumns.WIDTH, MetadataColumns.HEIGHT ->
                    "sc:Integer";
            case MetadataColumns.LATITUDE, MetadataColumns.LONGITUDE -> "sc:Float";
            case MetadataColumns.CREATED -> "sc:Date";
            case MetadataColumns.LICENCE_URL,
                    MetadataColumns.DIGITAL_SOURCE,
                    MetadataColumns.LOCATION_SHOWN,
                    MetadataColumns.LOCATION_CREATED ->
                    "sc:URL";
            default -> "sc:Text";
        };
    }
}
