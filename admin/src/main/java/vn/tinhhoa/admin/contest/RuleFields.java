package vn.tinhhoa.admin.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.exchange.RuleSetJson;
import vn.tinhhoa.content.media.Licence.Kind;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// A rule set as the fields of its forms: the path of each value is the name of its field.
@Component
class RuleFields {

    static final int MEGABYTE_EXPONENT = 6;

    private final Times times;

    RuleFields(Times times) {
        this.times = times;
    }

    Fields of(RuleSet rules) {
        var fields = new LinkedHashMap<String, String>();
        RuleSetJson.write(rules).forEach((name, value) -> put(fields, name, name, value));
        fields.put("first", rules.first().value());
        var own = rules.licence().kind() == Kind.CUSTOM;
        fields.put("licence", own ? Kind.CUSTOM.code() : rules.licence().code());
        fields.put("licence-words", rules.licence().words());
        return new Fields(fields);
    }

    private void put(Map<String, String> fields, String path, String name, Object value) {
        switch (FieldKind.of(name)) {
            case TICK -> {
                if (Boolean.TRUE.equals(value)) {
                    fields.put(path, "yes");
                }
            }
            case SET -> ((Collection<?>) value).forEach(one -> fields.put(path + "." + one, "yes"));
            case WORDS ->
                    fields.put(
                            path,
                            String.join(
                                    ", ",
                                    ((Collection<?>) value)
                                            .stream().map(String::valueOf).toList()));
            case LIST, CHAIN -> {
                var at = 0;
                for (var item : (Collection<?>) value) {
                    put(fields, path + "." + at, "", item);
                    at++;
                }
            }
            case MEGABYTES -> fields.put(path, megabytes(((Number) value).longValue()));
            case NUMBER -> fields.put(path, value.equals(0) ? "" : value.toString());
            case TIME ->
                    fields.put(
                            path, times.forField(OffsetDateTime.parse((String) value).toInstant()));
            case TEXT -> putText(fields, path, value);
        }
    }

    private void putText(Map<String, String> fields, String path, Object value) {
        if (value instanceof Map<?, ?> object) {
            object.forEach(
                    (name, inner) -> put(fields, path + "." + name, String.valueOf(name), inner));
            if (path.matches(".*\\.texts\\.[A-Z]+")) {
                var required = Boolean.TRUE.equals(object.get("required"));
                fields.put(path + ".asked", required ? RuleForm.REQUIRED : RuleForm.OPTIONAL);
            }
        } else {
            fields.put(path, value.toString());
        }
    }

    private static String megabytes(long bytes) {
        return bytes == 0
                ? ""
                : BigDecimal.valueOf(bytes, MEGABYTE_EXPONENT).stripTrailingZeros().toPlainString();
    }
}
