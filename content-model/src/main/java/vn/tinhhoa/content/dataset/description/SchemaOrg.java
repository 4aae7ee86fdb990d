package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PictureSize;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.language.LanguageTag;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What search engines read in the pages: schema.org as JSON-LD.
public final class SchemaOrg {

    private SchemaOrg() {}

    /// A `Dataset` for the page in this language. What could end a script element is escaped.
    ///
    /// @param whole whether its bag is given out
    public static String dataset(DatasetRelease release, LanguageTag language, boolean whole) {
        return text(datasetTree(new Described(release), language, whole));
    }

    /// An `ImageObject` for a picture's page in this language.
    public static String image(DatasetRelease release, ReleasedItem item, LanguageTag language) {
        return text(imageTree(new Described(release), item, language));
    }

    /// The dataset with all its languages, at an address of its own.
    static byte[] served(DatasetRelease release) {
        var described = new Described(release);
        return Tree.bytes(
                Tree.of(
                        "@context",
                        "https://schema.org/",
                        "@graph",
                        described.languages().stream()
                                .map(language -> datasetTree(described, language, true))
                                .toList()));
    }

    private static Map<String, Object> datasetTree(
            Described release, LanguageTag language, boolean whole) {
        var facts = release.facts();
        var where = release.where();
        return Tree.of(
                "@context", "https://schema.org/",
                "@type", "Dataset",
                "@id", where.page(),
                "inLanguage", language.value(),
                "name", release.title(language),
                "description", release.description(language),
                "url", where.page(),
                "identifier", where.page(),
                "version", release.version(),
                "license", release.licenceUri(),
                "keywords", release.keywords(language),
                "creator", facts.creators().stream().map(SchemaOrg::agent).toList(),
                "publisher", agent(facts.publisher()),
                "datePublished", release.release().released().toString(),
                "dateModified", release.release().released().toString(),
                "citation", release.citation(language),
                "isAccessibleForFree", true,
                "spatialCoverage", facts.spatial().names().in(language).orElse(null),
                "temporalCoverage", temporal(release),
                "includedInDataCatalog", Tree.of("@type", "DataCatalog", "url", where.catalogue()),
                "distribution",
                        release.release().content() == null ? null : downloads(release, whole));
    }

    private static Map<String, Object> agent(Agent agent) {
        var tree = Croissant.agent(agent);
        tree.put("@type", String.valueOf(tree.get("@type")).replace("sc:", ""));
        return tree;
    }

    private static String temporal(Described release) {
        var period = release.facts().temporal();
        if (period.isOpen()) {
            return "";
        }
        return (period.from() == null ? ".." : period.from())
                + "/"
                + (period.to() == null ? ".." : period.to());
    }

    private static List<Map<String, Object>> downloads(Described release, boolean whole) {
        return DcatCatalogue.files(release.release(), whole).stream()
                .map(file ->
                        Tree.of(
                                "@type", "DataDownload",
                                "name", file.name(),
                                "contentUrl", release.where().file(file.name()),
                                "encodingFormat", file.mediaType(),
                                "contentSize", file.file().bytes() + " B",
                                "sha256", file.file().sha256()))
                .toList();
    }

    private static Map<String, Object> imageTree(
            Described release, ReleasedItem item, LanguageTag language) {
        var said = item.description();
        var where = release.where();
        var small = PictureSize.of(item.width(), item.height()).getFirst();
        return Tree.of(
                "@context", "https://schema.org/",
                "@type", "ImageObject",
                "@id", where.item(item.key()),
                "inLanguage", language.value(),
                "name",
                        said.titles()
                                .in(language)
                                .or(() -> said.captions().in(language))
                                .orElse(""),
                "caption", said.captions().in(language).orElse(""),
                "description", said.altTexts().in(language).orElse(""),
                "url", where.item(item.key()),
                "contentUrl", where.image(item.fileName()),
                "thumbnailUrl",
                        "%s/full/%d,%d/0/default.jpg"
                                .formatted(
                                        where.service(item.key()), small.width(), small.height()),
                "encodingFormat", item.mediaType(),
                "width", item.width(),
                "height", item.height(),
                "contentSize", item.picture().bytes() + " B",
                "sha256", item.picture().sha256(),
                "creditText", said.credit(),
                "creator",
                        said.creator().isEmpty()
                                ? null
                                : Tree.of("@type", "Person", "name", said.creator()),
                "license", release.licenceUri(said.licence()),
                "acquireLicensePage", where.page(),
                "copyrightNotice", said.rights().in(language).orElse("© " + said.credit()),
                "dateCreated", said.created(),
                "keywords", said.keywords().getOrDefault(language, List.of()),
                "contentLocation", said.locationShown().names().in(language).orElse(null),
                "locationCreated", said.locationCreated().names().in(language).orElse(null),
                "isPartOf", Tree.of("@type", "Dataset", "@id", where.page()));
    }

    private static String text(Map<String, Object> tree) {
        return new String(Tree.bytes(tree), StandardCharsets.UTF_8)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
