package vn.tinhhoa.content.dataset.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yaml.snakeyaml.Yaml;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.SampleDatasets;
import vn.tinhhoa.content.dataset.bag.BagValidation;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.language.LanguageTag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

@ContentTest
class DescriptionsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired ApplicationContext context;
    @Autowired PublishedDatasets published;
    @TempDir Path directory;

    private DatasetRelease release;
    private List<ReleasedItem> items;

    @BeforeEach
    void release() {
        var samples = new SampleDatasets(context);
        samples.bay(5);
        samples.addScan(6);
        release = samples.release();
        items = published.items(release, 0, 100);
    }

    @Test
    void holds_every_must() throws IOException {
        assertThat(CroissantCheck.faults(json(ReleaseFile.CROISSANT))).isEmpty();
        assertThat(CroissantCheck.faults(JSON.readTree(inBag("croissant.json")))).isEmpty();
        assertThat(IiifCheck.manifest(json(ReleaseFile.IIIF))).isEmpty();
        assertThat(IiifCheck.info(JSON.readTree(IiifImage.info(release, items.getFirst()))))
                .isEmpty();
        var turtle = DcatCheck.turtle(bytes(ReleaseFile.DCAT_TURTLE));
        assertThat(DcatCheck.faults(turtle)).isEmpty();
        assertThat(DcatCheck.json(bytes(ReleaseFile.DCAT_JSON)).isIsomorphicWith(turtle)).isTrue();
        assertThat(
                        DcatCheck.faults(
                                DcatCheck.turtle(
                                        catalogue().turtle(List.of(release), each -> true))))
                .isEmpty();
        assertThat(CsvCheck.faults(bytes(ReleaseFile.METADATA), release.facts().languages()))
                .isEmpty();
    }

    private static DcatCatalogue catalogue() {
        return new DcatCatalogue(
                "http://localhost:8080/api/v1/catalog.ttl",
                "http://localhost:8080/vi/datasets",
                SampleDatasets.words("Dữ liệu ảnh", "Image data", "ទិន្នន័យរូបភាព"),
                SampleDatasets.words("Mọi bộ ảnh", "All datasets", "ទាំងអស់"),
                new Agent("Sở Ngoại vụ", Agent.Kind.ORGANISATION, ""),
                languages());
    }

    private static List<LanguageTag> languages() {
        return List.of(SampleDatasets.VI, SampleDatasets.EN, SampleDatasets.KM);
    }

    @Test
    void is_read_by_those_who_read_cards_and_citations() throws IOException {
        var readme = new String(inBag("README.md"), StandardCharsets.UTF_8);
        Map<String, Object> head = new Yaml().load(readme.split("---\n")[1]);
        assertThat(head)
                .containsEntry("license", "cc-by-4.0")
                .containsEntry("language", List.of("vi", "en", "km"))
                .containsEntry("pretty_name", "Son Hai Bay")
                .containsEntry("size_categories", List.of("n<1K"))
                .containsKey("tags");
        Map<String, Object> citation =
                new Yaml().load(new String(inBag("CITATION.cff"), StandardCharsets.UTF_8));
        assertThat(citation)
                .containsEntry("cff-version", "1.2.0")
                .containsEntry("type", "dataset")
                .containsEntry("title", "Son Hai Bay")
                .containsEntry("version", "1.0.0")
                .containsEntry("license", "CC-BY-4.0")
                .containsKeys("authors", "message", "date-released");
        assertThat(new String(inBag("LICENSE"), StandardCharsets.UTF_8))
                .contains("https://creativecommons.org/licenses/by/4.0/")
                .contains("anh-4.jpg: CC0-1.0");
    }

    /// Croissant, DCAT, IIIF, schema.org and the table tell the same, in every language.
    @Test
    void tells_the_same_everywhere() throws IOException {
        var croissant = json(ReleaseFile.CROISSANT);
        var iiif = json(ReleaseFile.IIIF);
        var schema = json(ReleaseFile.SCHEMA_ORG).path("@graph");
        var dcat = DcatCheck.turtle(bytes(ReleaseFile.DCAT_TURTLE));
        var rows = CsvCheck.rows(bytes(ReleaseFile.METADATA));
        for (int at = 0; at < languages().size(); at++) {
            var language = languages().get(at);
            var title = release.facts().titles().in(language).orElseThrow();
            var text = release.facts().descriptions().in(language).orElseThrow();
            var words = release.facts().keywords().get(language);
            assertThat(inCroissant(croissant, "name", "alternateName", language)).isEqualTo(title);
            assertThat(inCroissant(croissant, "description", "abstract", language)).isEqualTo(text);
            assertThat(keywords(croissant, language)).isEqualTo(words);
            assertThat(inDcat(dcat, DcatCheck.DCT + "title", language)).containsExactly(title);
            assertThat(inDcat(dcat, DcatCheck.DCT + "description", language)).containsExactly(text);
            assertThat(inDcat(dcat, DcatCheck.DCAT + "keyword", language))
                    .containsExactlyInAnyOrderElementsOf(words);
            assertThat(iiif.path("label").path(language.value()).path(0).asString())
                    .isEqualTo(title);
            assertThat(iiif.path("summary").path(language.value()).path(0).asString())
                    .isEqualTo(text);
            assertThat(schema.path(at).path("inLanguage").asString()).isEqualTo(language.value());
            assertThat(schema.path(at).path("name").asString()).isEqualTo(title);
            assertThat(schema.path(at).path("description").asString()).isEqualTo(text);
            for (int number = 0; number < items.size(); number++) {
                var said = items.get(number).description();
                var canvas = iiif.path("items").path(number);
                var row = rows.get(number);
                var image = JSON.readTree(SchemaOrg.image(release, items.get(number), language));
                var alt = said.altTexts().in(language).orElseThrow();
                var caption = said.captions().in(language).orElseThrow();
                assertThat(canvas.path("summary").path(language.value()).path(0).asString())
                        .isEqualTo(alt);
                assertThat(row).containsEntry("alt_text_" + language, alt);
                assertThat(row).containsEntry("caption_" + language, caption);
                assertThat(row)
                        .containsEntry(
                                "caption_" + language + "_status",
                                said.captions().texts().get(language).status().name());
                assertThat(image.path("description").asString()).isEqualTo(alt);
                assertThat(image.path("caption").asString()).isEqualTo(caption);
                assertThat(image.path("creditText").asString()).isEqualTo(row.get("credit"));
                assertThat(image.path("license").asString()).isEqualTo(row.get("licence_url"));
            }
        }
        sameFacts(croissant, iiif, schema, dcat, rows);
    }

    private void sameFacts(
            JsonNode croissant,
            JsonNode iiif,
            JsonNode schema,
            Model dcat,
            List<Map<String, String>> rows) {
        var licence = "https://creativecommons.org/licenses/by/4.0/";
        assertThat(croissant.path("license").asString()).isEqualTo(licence);
        assertThat(schema.path(0).path("license").asString()).isEqualTo(licence);
        assertThat(iiif.path("rights").asString()).isEqualTo(licence.replace("https:", "http:"));
        assertThat(dcat.containsResource(ResourceFactory.createResource(licence))).isTrue();
        assertThat(croissant.path("version").asString()).isEqualTo("1.0.0");
        assertThat(schema.path(0).path("version").asString()).isEqualTo("1.0.0");
        assertThat(rows).hasSameSizeAs(items);
        assertThat(iiif.path("items")).hasSameSizeAs(items);
        var page = release.addresses().page();
        assertThat(croissant.path("url").asString()).isEqualTo(page);
        assertThat(iiif.path("homepage").path(0).path("id").asString()).isEqualTo(page);
        assertThat(schema.path(0).path("url").asString()).isEqualTo(page);
        assertThat(dcat.containsResource(ResourceFactory.createResource(page))).isTrue();
        var zip = release.bytes().zip().sha256();
        assertThat(croissant.toString()).contains(zip);
        assertThat(schema.toString()).contains(zip);
        assertThat(
                        dcat.listObjectsOfProperty(
                                        ResourceFactory.createProperty(
                                                DcatCheck.SPDX + "checksumValue"))
                                .mapWith(value -> value.asLiteral().getLexicalForm())
                                .toList())
                .contains(zip);
    }

    private static String inCroissant(
            JsonNode tree, String one, String others, LanguageTag language) {
        if (tree.path("@context").path("@language").asString().equals(language.value())) {
            return tree.path(one).asString();
        }
        for (var other : tree.path(others)) {
            if (other.path("@language").asString().equals(language.value())) {
                return other.path("@value").asString();
            }
        }
        return "";
    }

    private static List<String> keywords(JsonNode tree, LanguageTag language) {
        var words = new ArrayList<String>();
        tree.path("keywords")
                .forEach(word -> {
                    if (word.path("@language").asString().equals(language.value())) {
                        words.add(word.path("@value").asString());
                    }
                });
        return words;
    }

    private List<String> inDcat(Model model, String property, LanguageTag language) {
        return model.listObjectsOfProperty(
                        ResourceFactory.createResource(release.addresses().page() + "#dataset"),
                        ResourceFactory.createProperty(property))
                .mapWith(RDFNode::asLiteral)
                .filterKeep(text -> text.getLanguage().equals(language.value()))
                .mapWith(text -> text.getLexicalForm())
                .toList();
    }

    @Test
    void finds_every_fault_planted_in_croissant() throws IOException {
        var faults = new LinkedHashMap<String, Consumer<ObjectNode>>();
        for (var name :
                List.of(
                        "@context",
                        "@type",
                        "conformsTo",
                        "description",
                        "license",
                        "name",
                        "url",
                        "creator",
                        "datePublished",
                        "distribution",
                        "version",
                        "inLanguage",
                        "keywords",
                        "publisher",
                        "sdLicense",
                        "citeAs",
                        "recordSet")) {
            faults.put("without " + name, tree -> tree.remove(name));
        }
        faults.put(
                "other version",
                tree -> tree.put("conformsTo", "http://mlcommons.org/croissant/1.0"));
        faults.put("http schema.org", tree -> context(tree).put("@vocab", "http://schema.org/"));
        faults.put("context without a key", tree -> context(tree).remove("fileProperty"));
        faults.put("date in words", tree -> tree.put("datePublished", "hôm nay"));
        for (var name :
                List.of("@id", "name", "contentUrl", "encodingFormat", "contentSize", "sha256")) {
            faults.put("file without " + name, tree -> at(tree, "distribution", 0).remove(name));
        }
        faults.put("short hash", tree -> at(tree, "distribution", 1).put("sha256", "abc"));
        for (var name : List.of("containedIn", "encodingFormat", "includes")) {
            faults.put("set without " + name, tree -> at(tree, "distribution", 2).remove(name));
        }
        faults.put(
                "a file set per picture",
                tree -> {
                    var copy = at(tree, "distribution", 2).deepCopy().put("@id", "second");
                    ((ArrayNode) tree.path("distribution")).add(copy);
                });
        faults.put(
                "set in nothing",
                tree ->
                        ((ObjectNode) at(tree, "distribution", 2).path("containedIn"))
                                .put("@id", "nowhere"));
        for (var name : List.of("@id", "key", "field", "@type")) {
            faults.put("records without " + name, tree -> at(tree, "recordSet", 1).remove(name));
        }
        for (var name : List.of("@id", "dataType", "source")) {
            faults.put("field without " + name, tree -> field(tree, 0).remove(name));
        }
        faults.put("no join", tree -> field(tree, 1).remove("references"));
        faults.put("picture as text", tree -> field(tree, 0).put("dataType", "sc:Text"));
        faults.put(
                "column without name",
                tree -> ((ObjectNode) field(tree, 2).path("source").path("extract")).removeAll());
        found(faults, json(ReleaseFile.CROISSANT), CroissantCheck::faults);
    }

    @Test
    void finds_every_fault_planted_in_iiif() throws IOException {
        var faults = new LinkedHashMap<String, Consumer<ObjectNode>>();
        for (var name :
                List.of(
                        "@context",
                        "id",
                        "type",
                        "label",
                        "items",
                        "summary",
                        "metadata",
                        "provider",
                        "thumbnail",
                        "requiredStatement",
                        "homepage",
                        "seeAlso",
                        "rendering")) {
            faults.put("without " + name, tree -> tree.remove(name));
        }
        faults.put(
                "rights with https",
                tree -> tree.put("rights", "https://creativecommons.org/licenses/by/4.0/"));
        faults.put("label as text", tree -> tree.put("label", "Vịnh"));
        faults.put(
                "label without lists", tree -> ((ObjectNode) tree.path("label")).put("vi", "Vịnh"));
        for (var name : List.of("id", "type", "label", "summary", "height", "width", "items")) {
            faults.put("canvas without " + name, tree -> at(tree, "items", 0).remove(name));
        }
        faults.put("flat canvas", tree -> at(tree, "items", 0).put("height", 0));
        faults.put(
                "one id twice",
                tree -> at(tree, "items", 0).put("id", at(tree, "items", 1).path("id").asString()));
        for (var name : List.of("motivation", "target", "body", "type")) {
            faults.put("annotation without " + name, tree -> annotation(tree).remove(name));
        }
        for (var name : List.of("service", "format", "id", "width")) {
            faults.put(
                    "body without " + name,
                    tree -> ((ObjectNode) annotation(tree).path("body")).remove(name));
        }
        found(faults, json(ReleaseFile.IIIF), IiifCheck::manifest);
        var info = new LinkedHashMap<String, Consumer<ObjectNode>>();
        for (var name :
                List.of(
                        "@context",
                        "id",
                        "type",
                        "protocol",
                        "profile",
                        "width",
                        "height",
                        "sizes")) {
            info.put("info without " + name, tree -> tree.remove(name));
        }
        found(info, JSON.readTree(IiifImage.info(release, items.getFirst())), IiifCheck::info);
    }

    @Test
    void finds_every_fault_planted_in_dcat() throws IOException {
        var whole = DcatCheck.turtle(catalogue().turtle(List.of(release), each -> true));
        var planted = 0;
        var musts =
                List.of(
                        "Catalog title",
                        "Catalog description",
                        "Catalog publisher",
                        "Dataset title",
                        "Dataset description",
                        "Dataset identifier",
                        "Dataset keyword",
                        "Dataset language",
                        "Dataset issued",
                        "Dataset modified",
                        "Dataset creator",
                        "Dataset publisher",
                        "Dataset spatial",
                        "Dataset temporal",
                        "Dataset version",
                        "Dataset versionNotes",
                        "Dataset inSeries",
                        "Dataset landingPage",
                        "Dataset accessRights",
                        "Dataset contactPoint",
                        "Dataset provenance",
                        "Dataset theme",
                        "Dataset distribution",
                        "Distribution accessURL",
                        "Distribution downloadURL",
                        "Distribution mediaType",
                        "Distribution byteSize",
                        "Distribution packageFormat",
                        "Distribution license",
                        "Distribution checksum",
                        "Distribution title",
                        "Agent name",
                        "Checksum algorithm",
                        "Checksum checksumValue");
        for (var must : musts) {
            var broken = ModelFactory.createDefaultModel().add(whole);
            var type = must.split(" ")[0];
            var property = must.split(" ")[1];
            var victims =
                    whole.listStatements().toList().stream()
                            .filter(each ->
                                    each.getPredicate().getLocalName().equals(property)
                                            && whole
                                                    .listObjectsOfProperty(
                                                            each.getSubject(), RDF.type)
                                                    .toList()
                                                    .stream()
                                                    .anyMatch(
                                                            kind -> kind.toString().endsWith(type)))
                            .toList();
            assertThat(victims).as(must).isNotEmpty();
            broken.remove(victims);
            assertThat(DcatCheck.faults(broken)).as(must).isNotEmpty();
            planted++;
        }
        for (var type :
                List.of("Document", "MediaType", "LicenseDocument", "Agent", "Kind", "Checksum")) {
            var broken = ModelFactory.createDefaultModel().add(whole);
            broken.remove(
                    whole.listStatements().toList().stream()
                            .filter(each ->
                                    each.getPredicate().equals(RDF.type)
                                            && each.getObject().toString().endsWith(type))
                            .toList());
            assertThat(DcatCheck.faults(broken)).as("untyped " + type).isNotEmpty();
            planted++;
        }
        assertThat(planted).isEqualTo(40);
    }

    @Test
    void finds_every_fault_planted_in_the_table() throws IOException {
        var table = new String(bytes(ReleaseFile.METADATA), StandardCharsets.UTF_8);
        var broken =
                List.of(
                        table.substring(1),
                        table.replaceFirst("file_name", "name"),
                        table.replaceFirst("caption_km,", ""),
                        table.replaceFirst("alt_text_vi_status", "status"),
                        table.replaceFirst("caption_vi,", "caption_en,"),
                        table + "một\r\n");
        for (var each : broken) {
            assertThat(
                            CsvCheck.faults(
                                    each.getBytes(StandardCharsets.UTF_8),
                                    release.facts().languages()))
                    .isNotEmpty();
        }
    }

    @Test
    void finds_every_fault_planted_in_the_bag() throws IOException {
        var zip = bag();
        var whole = BagValidation.read(zip);
        var top = "vinh-son-hai-1.0.0/";
        var faults = new LinkedHashMap<String, Consumer<Map<String, byte[]>>>();
        for (var name :
                List.of(
                        "bagit.txt",
                        "bag-info.txt",
                        "manifest-sha256.txt",
                        "tagmanifest-sha256.txt",
                        "data/metadata.csv",
                        "data/images/anh-1.jpg",
                        "README.md")) {
            faults.put("without " + name, files -> files.remove(top + name));
            faults.put(
                    "changed " + name,
                    files -> files.computeIfPresent(top + name, (key, bytes) -> flipped(bytes)));
        }
        faults.put("a stranger", files -> files.put(top + "data/images/x.jpg", new byte[1]));
        faults.put("a strange paper", files -> files.put(top + "x.txt", new byte[1]));
        faults.put("two folders", files -> files.put("other/bagit.txt", new byte[1]));
        for (var fault : faults.entrySet()) {
            var files = new LinkedHashMap<>(whole);
            fault.getValue().accept(files);
            var broken = write(files);
            assertThat(BagValidation.faults(broken)).as(fault.getKey()).isNotEmpty();
        }
    }

    private static byte[] flipped(byte[] bytes) {
        var changed = bytes.clone();
        changed[changed.length / 2] ^= 1;
        return changed;
    }

    private Path write(Map<String, byte[]> files) throws IOException {
        var zip = directory.resolve("broken.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                var crc = new CRC32();
                crc.update(file.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                out.putNextEntry(entry);
                out.write(file.getValue());
            }
        }
        return zip;
    }

    private static void found(
            Map<String, Consumer<ObjectNode>> faults,
            JsonNode whole,
            Function<JsonNode, List<String>> check) {
        faults.forEach((name, plant) -> {
            var broken = (ObjectNode) whole.deepCopy();
            plant.accept(broken);
            assertThat(check.apply(broken)).as(name).isNotEmpty();
        });
    }

    private static ObjectNode context(ObjectNode tree) {
        return (ObjectNode) tree.path("@context");
    }

    private static ObjectNode at(JsonNode tree, String list, int number) {
        return (ObjectNode) tree.path(list).path(number);
    }

    private static ObjectNode field(ObjectNode tree, int number) {
        return at(tree.path("recordSet").path(1), "field", number);
    }

    private static ObjectNode annotation(ObjectNode tree) {
        return at(at(at(tree, "items", 0), "items", 0), "items", 0);
    }

    private JsonNode json(String name) throws IOException {
        return JSON.readTree(bytes(name));
    }

    private byte[] bytes(String name) throws IOException {
        try (var content = published.open(release.bytes().file(name).orElseThrow().file())) {
            return content.readAllBytes();
        }
    }

    private byte[] inBag(String path) throws IOException {
        return BagValidation.read(bag()).get("vinh-son-hai-1.0.0/" + path);
    }

    private Path bag() throws IOException {
        var zip = directory.resolve("bag.zip");
        var bag = published.bag(release).orElseThrow();
        try (var out = Files.newOutputStream(zip)) {
            bag.write(0, bag.length(), out);
        }
        return zip;
    }
}
