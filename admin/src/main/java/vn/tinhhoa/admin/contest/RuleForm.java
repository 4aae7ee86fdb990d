package vn.tinhhoa.admin.contest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.media.Licences;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.exchange.RuleSetJson;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was typed into a form, back into the JSON form of a rule set. What makes no sense is left
/// as it was typed, for the reader of rule sets to refuse with its path.
@Component
class RuleForm {

    static final String REQUIRED = "REQUIRED";
    static final String OPTIONAL = "OPTIONAL";
    private static final String UP = "up";
    private static final String REMOVE = "remove";

    private final Times times;
    private final RowCodes codes;

    RuleForm(Times times, RowCodes codes) {
        this.times = times;
        this.codes = codes;
    }

    /// The whole rule set with what one section says now.
    RuleSetJson.Read read(Section section, Fields fields, RuleSet before) {
        var tree = new LinkedHashMap<>(RuleSetJson.write(before));
        var typed = nested(fields);
        for (var key : section.keys()) {
            tree.put(key, value(key, typed.get(key), fields, key));
        }
        if (section == Section.TEXTS) {
            tree.put("languages", languages(fields));
            var licence = Licences.of(fields.line("licence"), fields.line("licence-words"));
            tree.put("licence", licence.isUnknown() ? "" : licence.code());
        }
        return RuleSetJson.read(tree, "");
    }

    /// The first is the one that is named so.
    private static List<String> languages(Fields fields) {
        var first = fields.get("first");
        var languages = new ArrayList<String>();
        if (!first.isEmpty()) {
            languages.add(first);
        }
        fields.values().keySet().stream()
                .filter(name -> name.startsWith("languages."))
                .map(name -> name.substring("languages.".length()))
                .filter(language -> !language.equals(first))
                .forEach(languages::add);
        return languages;
    }

    /// `a.b.c` as maps in maps.
    private static Map<String, Object> nested(Fields fields) {
        var root = new LinkedHashMap<String, Object>();
        fields.values()
                .forEach((path, typed) -> {
                    var node = root;
                    var names = path.split("\\.", -1);
                    for (int at = 0; at < names.length - 1; at++) {
                        if (!(node.get(names[at]) instanceof LinkedHashMap<?, ?>)) {
                            node.put(names[at], new LinkedHashMap<String, Object>());
                        }
                        @SuppressWarnings("unchecked")
                        var inner = (LinkedHashMap<String, Object>) node.get(names[at]);
                        node = inner == null ? node : inner;
                    }
                    node.put(names[names.length - 1], typed);
                });
        return root;
    }

    private Object value(String name, @Nullable Object typed, Fields fields, String path) {
        return switch (FieldKind.of(name)) {
            case SET ->
                    typed instanceof Map<?, ?> ticked ? List.copyOf(ticked.keySet()) : List.of();
            case LIST -> typed instanceof Map<?, ?> rows ? rows(rows, fields, path) : List.of();
            case CHAIN ->
                    typed instanceof Map<?, ?> rows
                            ? inOrder(rows).values().stream()
                                    .filter(word -> !"".equals(word))
                                    .toList()
                            : List.of();
            case WORDS -> words(typed);
            case TICK -> typed != null;
            case NUMBER -> number(typed);
            case MEGABYTES -> bytes(typed);
            case TIME -> time(typed);
            case TEXT ->
                    typed instanceof Map<?, ?> object ? object(object, fields, path) : text(typed);
        };
    }

    private Map<String, Object> object(Map<?, ?> typed, Fields fields, String path) {
        var object = new LinkedHashMap<String, Object>();
        typed.forEach((key, inner) -> {
            var name = String.valueOf(key);
            if (!name.equals(REMOVE) && !isNoVote(name, inner)) {
                object.put(name, value(name, inner, fields, path + "." + name));
            }
        });
        if (path.endsWith(".texts")) {
            asked(object);
        }
        return object;
    }

    /// A vote without any time is none.
    private static boolean isNoVote(String name, @Nullable Object typed) {
        return name.equals("publicVote")
                && typed instanceof Map<?, ?> vote
                && text(vote.get("opens")).isEmpty()
                && text(vote.get("closes")).isEmpty();
    }

    /// A text that is not asked for is not there.
    private static void asked(Map<String, Object> texts) {
        texts.values()
                .removeIf(wanted ->
                        wanted instanceof Map<?, ?> said
                                && !REQUIRED.equals(said.get("asked"))
                                && !OPTIONAL.equals(said.get("asked")));
        texts.replaceAll((field, wanted) -> {
            var said = (Map<?, ?>) wanted;
            var requirement = new LinkedHashMap<String, Object>();
            requirement.put("required", REQUIRED.equals(said.get("asked")));
            requirement.put("mostWords", said.get("mostWords"));
            return requirement;
        });
    }

    /// Rows in their order, without those that are empty or to be removed; one of them may go up.
    private List<Object> rows(Map<?, ?> typed, Fields fields, String path) {
        var rows = new ArrayList<Map<String, Object>>();
        inOrder(typed)
                .forEach((at, row) -> {
                    var here = path + "." + at;
                    var gone = fields.has(here + "." + REMOVE);
                    if (!gone && row instanceof Map<?, ?> object && codes.isSaid(object)) {
                        var read = object(object, fields, here);
                        if (fields.get(UP).equals(here) && !rows.isEmpty()) {
                            rows.add(rows.size() - 1, read);
                        } else {
                            rows.add(read);
                        }
                    }
                });
        if (!path.equals("consents")) {
            codes.give(rows, fields.get("first"));
        }
        return List.copyOf(rows);
    }

    private static Map<Integer, Object> inOrder(Map<?, ?> rows) {
        var ordered = new TreeMap<Integer, Object>();
        rows.forEach((at, row) -> {
            if (String.valueOf(at).matches("\\d{1,4}")) {
                ordered.put(Integer.valueOf(String.valueOf(at)), row);
            }
        });
        return ordered;
    }

    private static Object words(@Nullable Object typed) {
        return Arrays.stream(text(typed).split("[,;]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Object number(@Nullable Object typed) {
        var text = text(typed).replace(" ", "");
        if (text.isEmpty()) {
            return 0;
        }
        return text.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
    }

    private static Object bytes(@Nullable Object typed) {
        var text = text(typed).replace(',', '.');
        if (text.isEmpty()) {
            return 0;
        }
        return text.matches("\\d{1,6}(\\.\\d{1,6})?")
                ? (Object)
                        new BigDecimal(text)
                                .movePointRight(RuleFields.MEGABYTE_EXPONENT)
                                .longValue()
                : text;
    }

    private String time(@Nullable Object typed) {
        var text = text(typed);
        return times.ofField(text)
                .map(moment -> DateTimeFormatter.ISO_INSTANT.format(moment))
                .orElse(text);
    }

    private static String text(@Nullable Object typed) {
        return typed instanceof String text ? text.strip() : "";
    }
}
