package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.language.LanguageTag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What DATASETS.md asks of `metadata.csv`.
final class CsvCheck {

    private CsvCheck() {}

    static List<String> faults(byte[] csv, List<LanguageTag> languages) {
        var faults = new ArrayList<String>();
        var text = new String(csv, StandardCharsets.UTF_8);
        if (!text.startsWith("\uFEFF")) {
            faults.add("no byte order mark");
            text = "\uFEFF" + text;
        }
        var rows = table(text.substring(1));
        var head = rows.getFirst();
        if (!head.getFirst().equals("file_name")) {
            faults.add("file_name is not first");
        }
        for (var language : languages) {
            for (var field : List.of("title", "caption", "alt_text", "extended_description")) {
                for (var suffix : List.of("", "_status", "_source")) {
                    if (!head.contains(field + "_" + language + suffix)) {
                        faults.add("no column " + field + "_" + language + suffix);
                    }
                }
            }
        }
        if (new HashSet<>(head).size() != head.size()) {
            faults.add("a column twice");
        }
        rows.stream()
                .filter(row -> row.size() != head.size())
                .forEach(row -> faults.add("a row of another length"));
        return faults;
    }

    /// The rows by their columns' names.
    static List<Map<String, String>> rows(byte[] csv) {
        var rows = table(new String(csv, StandardCharsets.UTF_8).substring(1));
        var head = rows.getFirst();
        return rows.stream()
                .skip(1)
                .map(row -> {
                    Map<String, String> named = new LinkedHashMap<>();
                    for (int at = 0; at < head.size(); at++) {
                        named.put(head.get(at), row.get(at));
                    }
                    return named;
                })
                .toList();
    }

    /// Reads RFC 4180, written apart from the product's own reader.
    private static List<List<String>> table(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (quoted) {
                if (sign != '"') {
                    cell.append(sign);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = false;
                }
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (sign == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
            } else if (sign != '\r') {
                cell.append(sign);
            }
        }
        return rows;
    }
}
