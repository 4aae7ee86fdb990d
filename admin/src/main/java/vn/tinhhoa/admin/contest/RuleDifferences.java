package vn.tinhhoa.admin.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.exchange.RuleSetJson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// What one rule set says otherwise than another, field by field, in words.
@Component
class RuleDifferences {

    private final RuleWords words;

    RuleDifferences(RuleWords words) {
        this.words = words;
    }

    /// @param before what it said; empty when it said nothing
    /// @param after what it says
    record Difference(String label, String before, String after) {}

    List<Difference> between(RuleSet before, RuleSet after) {
        var names = new LinkedHashMap<String, String>();
        var old = flat(before, names);
        var now = flat(after, names);
        var paths = new ArrayList<>(now.keySet());
        new TreeSet<>(old.keySet())
                .stream().filter(path -> !now.containsKey(path)).forEach(paths::add);
        return paths.stream()
                .filter(path -> !Objects.equals(old.get(path), now.get(path)))
                .map(path ->
                        new Difference(
                                words.label(path, names),
                                words.value(path, old.get(path)),
                                words.value(path, now.get(path))))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private static Map<String, Object> flat(RuleSet rules, Map<String, String> names) {
        var flat = new LinkedHashMap<String, Object>();
        var walk = new Walk(flat, names, rules.first().value());
        RuleSetJson.write(rules).forEach(walk::put);
        return flat;
    }

    /// Rows are told apart by their codes, so that one that is moved or put between is no change of
    /// the others.
    ///
    /// @param names of rows by their paths
    /// @param first the language of those names
    private record Walk(Map<String, Object> flat, Map<String, String> names, String first) {

        void put(String path, Object value) {
            if (value instanceof Map<?, ?> object) {
                object.forEach((name, inner) -> {
                    if (!name.equals("code")) {
                        put(path + "." + name, Objects.requireNonNull(inner));
                    }
                });
            } else if (value instanceof Collection<?> rows
                    && rows.stream().anyMatch(Map.class::isInstance)) {
                rows.forEach(row -> row(path, (Map<?, ?>) row));
            } else {
                flat.put(path, value);
            }
        }

        private void row(String path, Map<?, ?> row) {
            var code = row.containsKey("code") ? row.get("code") : row.get("scope");
            var here = path + "." + code;
            if (row.get("name") instanceof Map<?, ?> texts && texts.get(first) != null) {
                names.put(here, String.valueOf(texts.get(first)));
            }
            put(here, row);
        }
    }
}
