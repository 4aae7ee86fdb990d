package vn.tinhhoa.content.dataset.description;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Every MUST of IIIF Presentation 3.0 and Image 3.0 level 0 as DATASETS.md lists them.
final class IiifCheck {

    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private IiifCheck() {}

    static List<String> manifest(JsonNode tree) {
        var check = new IiifCheck();
        check.manifestOf(tree);
        return check.faults;
    }

    static List<String> info(JsonNode tree) {
        var check = new IiifCheck();
        check.infoOf(tree);
        return check.faults;
    }

    private void manifestOf(JsonNode tree) {
        is(tree, "@context", "http://iiif.io/api/presentation/3/context.json");
        is(tree, "type", "Manifest");
        id(tree);
        languages(tree, "label");
        for (var name : List.of("summary", "requiredStatement")) {
            if (!tree.has(name)) {
                faults.add("manifest lacks " + name);
            }
        }
        for (var name :
                List.of(
                        "items",
                        "metadata",
                        "provider",
                        "thumbnail",
                        "homepage",
                        "seeAlso",
                        "rendering")) {
            if (!tree.path(name).isArray() || tree.path(name).isEmpty()) {
                faults.add("manifest lacks " + name);
            }
        }
        languages(tree.path("requiredStatement"), "label");
        languages(tree.path("requiredStatement"), "value");
        tree.path("metadata")
                .forEach(entry -> {
                    languages(entry, "label");
                    languages(entry, "value");
                });
        for (var name : List.of("provider", "homepage", "rendering")) {
            tree.path(name)
                    .forEach(each -> {
                        languages(each, "label");
                        if (each.path("id").isMissingNode() || each.path("type").isMissingNode()) {
                            faults.add(name + " without id or type");
                        }
                    });
        }
        rights(tree);
        tree.path("items").forEach(this::canvas);
    }

    private void canvas(JsonNode canvas) {
        is(canvas, "type", "Canvas");
        id(canvas);
        languages(canvas, "label");
        languages(canvas, "summary");
        rights(canvas);
        positive(canvas, "height");
        positive(canvas, "width");
        if (canvas.path("items").isEmpty()) {
            faults.add("canvas without a page");
        }
        for (var page : canvas.path("items")) {
            is(page, "type", "AnnotationPage");
            id(page);
            if (page.path("items").isEmpty()) {
                faults.add("page without an annotation");
            }
            for (var annotation : page.path("items")) {
                is(annotation, "type", "Annotation");
                is(annotation, "motivation", "painting");
                id(annotation);
                if (!annotation.path("target").asString("").equals(canvas.path("id").asString())) {
                    faults.add("annotation's target is not its canvas");
                }
                body(annotation.path("body"));
            }
        }
    }

    private void body(JsonNode body) {
        is(body, "type", "Image");
        is(body, "format", "image/jpeg");
        positive(body, "width");
        positive(body, "height");
        var service = body.path("service").path(0);
        is(service, "type", "ImageService3");
        is(service, "profile", "level0");
        if (!body.path("id").asString("").startsWith(service.path("id").asString("?"))) {
            faults.add("body is not beneath its service");
        }
    }

    private void rights(JsonNode thing) {
        var rights = thing.path("rights").asString("");
        if (!rights.isEmpty()
                && !rights.matches("http://(creativecommons|rightsstatements)\\.org/.*")) {
            faults.add("rights is no http: address of a known list");
        }
    }

    private void infoOf(JsonNode tree) {
        is(tree, "@context", "http://iiif.io/api/image/3/context.json");
        is(tree, "type", "ImageService3");
        is(tree, "protocol", "http://iiif.io/api/image");
        is(tree, "profile", "level0");
        id(tree);
        positive(tree, "width");
        positive(tree, "height");
        if (tree.path("sizes").isEmpty()) {
            faults.add("info lacks sizes");
        }
        tree.path("sizes")
                .forEach(size -> {
                    positive(size, "width");
                    positive(size, "height");
                    if (size.path("width").asInt(0) > tree.path("width").asInt(0)) {
                        faults.add("a size larger than the picture");
                    }
                });
    }

    private void id(JsonNode thing) {
        var id = thing.path("id").asString("");
        if (!id.matches("https?://\\S+")) {
            faults.add("id is no address");
        } else if (!ids.add(id)) {
            faults.add("id twice");
        }
    }

    private void languages(JsonNode thing, String name) {
        var map = thing.path(name);
        if (!map.isObject() || map.isEmpty()) {
            faults.add(name + " is no language map");
            return;
        }
        map.forEach(values -> {
            if (!values.isArray() || values.isEmpty()) {
                faults.add(name + " has a language without a list");
            }
        });
    }

    private void positive(JsonNode thing, String name) {
        if (!thing.path(name).isInt() || thing.path(name).asInt() <= 0) {
            faults.add(name + " is not positive");
        }
    }

    private void is(JsonNode thing, String name, String value) {
        if (!thing.path(name).asString("").equals(value)) {
            faults.add(name + " is not " + value);
        }
    }
}
