package vn.tinhhoa.content.dataset.description;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Every MUST of Croissant 1.1 as DATASETS.md lists them, and the traps it names.
final class CroissantCheck {

    private static final String VERSION = "http://mlcommons.org/croissant/1.1";
    private static final List<String> CONTEXT =
            List.of(
                    "@language",
                    "@vocab",
                    "citeAs",
                    "column",
                    "conformsTo",
                    "cr",
                    "data",
                    "dataType",
                    "dct",
                    "examples",
                    "extract",
                    "field",
                    "fileProperty",
                    "fileObject",
                    "fileSet",
                    "format",
                    "includes",
                    "isLiveDataset",
                    "jsonPath",
                    "key",
                    "md5",
                    "parentField",
                    "path",
                    "recordSet",
                    "references",
                    "regex",
                    "repeated",
                    "replace",
                    "sc",
                    "separator",
                    "source",
                    "subField",
                    "transform");
    private static final Set<String> TYPES =
            Set.of("sc:ImageObject", "sc:Text", "sc:URL", "sc:Date", "sc:Integer", "sc:Float");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final JsonNode tree;

    private CroissantCheck(JsonNode tree) {
        this.tree = tree;
    }

    static List<String> faults(JsonNode tree) {
        var check = new CroissantCheck(tree);
        check.dataset();
        return check.faults;
    }

    private void dataset() {
        CONTEXT.stream()
                .filter(key -> !tree.path("@context").has(key))
                .forEach(key -> faults.add("@context lacks " + key));
        if (tree.path("@context").toString().contains("http://schema.org")) {
            faults.add("schema.org with http:");
        }
        if (!tree.path("@context").path("@vocab").asString("").equals("https://schema.org/")) {
            faults.add("@vocab is not schema.org");
        }
        require(tree, "@type", "sc:Dataset");
        require(tree, "conformsTo", VERSION);
        for (var name :
                List.of("name", "description", "license", "url", "datePublished", "version")) {
            text(tree, name, "dataset");
        }
        if (!tree.path("datePublished").asString("").matches("\\d{4}-\\d\\d-\\d\\d")) {
            faults.add("datePublished is no date");
        }
        for (var name : List.of("creator", "distribution", "recordSet", "inLanguage", "keywords")) {
            if (tree.path(name).isEmpty()) {
                faults.add("dataset lacks " + name);
            }
        }
        for (var name :
                List.of(
                        "publisher",
                        "dateCreated",
                        "dateModified",
                        "sdLicense",
                        "citeAs",
                        "sameAs")) {
            if (!tree.has(name)) {
                faults.add("dataset lacks " + name);
            }
        }
        tree.path("creator").forEach(creator -> text(creator, "name", "creator"));
        tree.path("distribution").forEach(this::collect);
        tree.path("recordSet").forEach(this::collect);
        tree.path("recordSet").forEach(set -> set.path("field").forEach(this::collect));
        var sets = 0;
        for (var each : tree.path("distribution")) {
            switch (each.path("@type").asString("")) {
                case "cr:FileObject" -> fileObject(each);
                case "cr:FileSet" -> {
                    sets++;
                    fileSet(each);
                }
                default -> faults.add("distribution of no known type");
            }
        }
        if (sets != 1) {
            faults.add(sets + " file sets instead of one");
        }
        tree.path("recordSet").forEach(this::recordSet);
    }

    private void collect(JsonNode thing) {
        var id = thing.path("@id").asString("");
        if (id.isEmpty()) {
            faults.add("something has no @id");
        } else if (!ids.add(id)) {
            faults.add("@id twice: " + id);
        }
    }

    private void fileObject(JsonNode file) {
        for (var name : List.of("name", "contentUrl", "encodingFormat", "contentSize", "sha256")) {
            text(file, name, "FileObject");
        }
        if (!file.path("sha256").asString("").matches("[0-9a-f]{64}")) {
            faults.add("sha256 is no SHA-256");
        }
    }

    private void fileSet(JsonNode set) {
        var container = set.path("containedIn");
        var source = container.has("@id") ? container : container.path("fileObject");
        reference(source, "containedIn");
        if (set.path("encodingFormat").isMissingNode()) {
            faults.add("FileSet lacks encodingFormat");
        }
        text(set, "includes", "FileSet");
    }

    private void recordSet(JsonNode set) {
        var id = set.path("@id").asString("");
        require(set, "@type", "cr:RecordSet");
        reference(set.path("key"), "key");
        if (set.path("field").isEmpty()) {
            faults.add("RecordSet without fields");
        }
        var mixes = false;
        var columns = false;
        var joins = false;
        for (var field : set.path("field")) {
            if (!field.path("@id").asString("").startsWith(id + "/")) {
                faults.add("field's @id is not beneath its record set");
            }
            if (!TYPES.contains(field.path("dataType").asString(""))) {
                faults.add("field of no data type");
            }
            var source = field.path("source");
            var extract = source.path("extract");
            if (source.has("fileSet")) {
                mixes = true;
                reference(source.path("fileSet"), "fileSet");
                if (extract.path("fileProperty").isMissingNode()) {
                    faults.add("a file's field without fileProperty");
                }
            } else if (source.has("fileObject")) {
                columns = true;
                reference(source.path("fileObject"), "fileObject");
                if (extract.path("column").isMissingNode()) {
                    faults.add("a table's field without column");
                }
            } else {
                faults.add("field without source");
            }
            if (field.has("references")) {
                reference(field.path("references"), "references");
                joins |= extract.path("fileProperty").asString("").equals("filename");
            }
            if (extract.path("fileProperty").asString("").equals("content")
                    && !field.path("dataType").asString("").equals("sc:ImageObject")) {
                faults.add("a picture that is no sc:ImageObject");
            }
        }
        if (mixes && columns && !joins) {
            faults.add("pictures and columns are not joined");
        }
    }

    private void reference(JsonNode node, String what) {
        if (!ids.contains(node.path("@id").asString(""))) {
            faults.add(what + " points nowhere");
        }
    }

    private void text(JsonNode node, String name, String where) {
        if (!node.path(name).isString() || node.path(name).asString().isBlank()) {
            faults.add(where + " lacks " + name);
        }
    }

    private void require(JsonNode node, String name, String value) {
        if (!node.path(name).asString("").equals(value)) {
            faults.add(name + " is not " + value);
        }
    }
}
