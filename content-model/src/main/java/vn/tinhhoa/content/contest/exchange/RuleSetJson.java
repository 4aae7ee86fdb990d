package vn.tinhhoa.content.contest.exchange;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.contest.RuleSet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The JSON form of a rule set, both ways. What is written is read back as the same rule set; what
/// is not understood is refused with its path.
public final class RuleSetJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private RuleSetJson() {}

    /// @param rules as far as they were understood
    /// @param problems empty when all of it was
    public record Read(RuleSet rules, List<JsonProblem> problems) {}

    /// @param values such as a JSON parser gives
    /// @param path in front of the paths of problems; empty for none
    public static Read read(Map<String, Object> values, String path) {
        var problems = new ArrayList<JsonProblem>();
        var rules = new RuleSetReading(new JsonValue(path, values, problems)).rules();
        return new Read(rules, List.copyOf(problems));
    }

    /// With every field, in the order in which people read them.
    public static Map<String, Object> write(RuleSet rules) {
        return RuleSetWriting.of(rules);
    }

    /// The object that a text of JSON holds.
    ///
    /// @param problems where it is noted when it holds none
    public static Map<String, Object> parse(byte[] json, List<JsonProblem> problems) {
        var values = new LinkedHashMap<String, Object>();
        try {
            var value = JSON.readValue(json, Object.class);
            if (value instanceof Map<?, ?> map) {
                map.forEach((name, inner) -> values.put(String.valueOf(name), inner));
            } else {
                problems.add(new JsonProblem("", "object", List.of()));
            }
        } catch (JacksonException broken) {
            problems.add(new JsonProblem("", "json", List.of(broken.getOriginalMessage())));
        }
        return values;
    }

    public static String text(Map<String, Object> values) {
        return new String(
                JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(values),
                StandardCharsets.UTF_8);
    }
}
