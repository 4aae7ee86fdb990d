package vn.tinhhoa.admin.contest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.text.Folding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The codes of categories, prizes, rounds and criteria, which officers never see: made from the
/// first name that is given, and kept from then on.
@Component
class RowCodes {

    private static final int LONGEST = 40;

    /// Whether a row of a form says anything: has a name or a text, or had one before.
    boolean isSaid(Map<?, ?> row) {
        var code = Objects.toString(row.get("code"), "");
        return !code.isBlank() || isSaid(row.get("name")) || isSaid(row.get("text"));
    }

    private static boolean isSaid(@Nullable Object texts) {
        return texts instanceof Map<?, ?> map
                && map.values().stream().anyMatch(text -> !String.valueOf(text).isBlank());
    }

    /// Gives each row without a code one that no other has.
    void give(List<Map<String, Object>> rows, String first) {
        var taken = new HashSet<String>();
        rows.forEach(row -> taken.add(Objects.toString(row.get("code"), "")));
        for (var row : rows) {
            if (Objects.toString(row.get("code"), "").isBlank()) {
                var wished = of(row.get("name"), first);
                var code = wished;
                for (int number = 2; !taken.add(code); number++) {
                    code = wished + "-" + number;
                }
                row.put("code", code);
            }
        }
    }

    private static String of(@Nullable Object names, String first) {
        var name = "";
        if (names instanceof Map<?, ?> map) {
            name = Objects.toString(map.get(first.isEmpty() ? "vi" : first), "");
            if (name.isBlank()) {
                name =
                        map.values().stream()
                                .map(String::valueOf)
                                .filter(text -> !text.isBlank())
                                .findFirst()
                                .orElse("");
            }
        }
        var code = plain(name, LONGEST);
        return code.isEmpty() ? "muc" : code;
    }

    /// A name in small letters, digits and single hyphens.
    static String plain(String name, int longest) {
        var plain =
                Folding.ascii(name.toLowerCase(Locale.ROOT))
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.length() > longest ? plain.substring(0, longest).replaceAll("-$", "") : plain;
    }
}
