package vn.tinhhoa.content.importing;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;

/// Takes fields out of a line, saying what is wrong with them.
final class ImportFields {

    private ImportFields() {}

    /// Blank when it is not there.
    static String text(JsonNode node, String field, List<String> reasons) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            reasons.add(field + " is no text");
            return "";
        }
        return value.stringValue();
    }

    /// Empty when it is not there.
    static List<String> texts(JsonNode node, String field, List<String> reasons) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray() || !value.values().stream().allMatch(JsonNode::isString)) {
            reasons.add(field + " is no list of texts");
            return List.of();
        }
        return value.values().stream().map(JsonNode::stringValue).toList();
    }

    static void unknown(JsonNode node, Set<String> known, String path, List<String> reasons) {
        for (var name : node.propertyNames()) {
            if (!known.contains(name)) {
                reasons.add(path + name + " is not known");
            }
        }
    }
}
