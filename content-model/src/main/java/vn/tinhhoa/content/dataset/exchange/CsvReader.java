package vn.tinhhoa.content.dataset.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a table as RFC 4180 has it, with commas, or with semicolons as Excel writes them here.
final class CsvReader {

    private static final int MOST_ROWS = 100_000;

    private final String text;
    private final char separator;
    private int at;

    private CsvReader(String text) {
        this.text = text;
        var end = text.indexOf('\n');
        var head = end < 0 ? text : text.substring(0, end);
        this.separator = head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
    }

    /// The rows by the names of their columns.
    ///
    /// @throws RefusedImportException when it is no table with unique column names
    static List<Map<String, String>> rows(String text) throws RefusedImportException {
        var reader = new CsvReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        var head = reader.row().stream().map(String::strip).toList();
        if (head.stream().distinct().count() != head.size()) {
            throw new RefusedImportException("table.broken", "head");
        }
        var rows = new ArrayList<Map<String, String>>();
        while (reader.at < reader.text.length()) {
            var row = reader.row();
            if (row.size() == 1 && row.getFirst().isBlank()) {
                continue;
            }
            if (row.size() != head.size() || rows.size() == MOST_ROWS) {
                throw new RefusedImportException("table.broken", Integer.toString(rows.size() + 2));
            }
            var named = new LinkedHashMap<String, String>();
            for (int column = 0; column < head.size(); column++) {
                named.put(head.get(column), row.get(column));
            }
            rows.add(named);
        }
        return rows;
    }

    private List<String> row() {
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        while (at < text.length()) {
            var sign = text.charAt(at++);
            if (quoted) {
                if (sign != '"') {
                    cell.append(sign);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = false;
                }
            } else if (sign == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (sign == separator) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (sign == '\n') {
                break;
            } else if (sign != '\r') {
                cell.append(sign);
            }
        }
        row.add(cell.toString());
        return row;
    }
}
