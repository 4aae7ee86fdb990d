package vn.tinhhoa.content.contest.template;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a template leaves open.
///
/// @param year in which the contest opens
/// @param province its name, such as `Sơn Hải`
/// @param secretariat an e-mail address; may be empty as long as it is a draft
public record Particulars(int year, String province, String organiser, String secretariat) {

    Object fill(Object value) {
        return switch (value) {
            case String text ->
                    text.replace("{province}", province)
                            .replace("{organiser}", organiser)
                            .replace("{secretariat}", secretariat);
            case Map<?, ?> fields -> {
                var filled = new LinkedHashMap<String, Object>();
                fields.forEach((name, inner) -> filled.put(String.valueOf(name), fill(inner)));
                yield filled;
            }
            case Collection<?> items -> items.stream().map(this::fill).toList();
            default -> value;
        };
    }
}
