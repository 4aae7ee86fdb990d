package vn.tinhhoa.content.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a table as RFC 4180 has it, with commas, or with semicolons as Excel writes them here.
public final class CsvReader {

    private static final int MOST_ROWS = 100_000;

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    /// @param line where it begins, from 1, which is the head
    /// @param cells by the names of their columns; empty when there are more or fewer than columns
    public record Row(int line, Map<String, String> cells) {

        public boolean fits() {
            return !cells.isEmpty();
        }

        /// Blank when there is no such column.
        public String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    private CsvReader(String text) {
        this.text = text;
        var end = text.indexOf('\n');
        var head = end < 0 ? text : text.substring(0, end);
        this.separator = head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
    }

    /// The rows by the names of their columns.
    ///
    /// @throws BrokenTableException when it is no table with unique column names, or has more than
    ///   100,000 rows
    public static List<Row> rows(String text) throws BrokenTableException {
        var reader = new CsvReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        var head = reader.row().stream().map(String::strip).toList();
        if (head.stream().distinct().count() != head.size()) {
            throw new BrokenTableException(1);
        }
        var rows = new ArrayList<Row>();
        while (reader.at < reader.text.length()) {
            var line = reader.line;
            var row = reader.row();
            if (row.size() == 1 && row.getFirst().isBlank()) {
                continue;
            }
            if (rows.size() == MOST_ROWS) {
                throw new BrokenTableException(line);
            }
            rows.add(new Row(line, row.size() == head.size() ? named(head, row) : Map.of()));
        }
        return rows;
    }

    private static Map<String, String> named(List<String> head, List<String> row) {
        var named = new LinkedHashMap<String, String>();
        for (int column = 0; column < head.size(); column++) {
            named.put(head.get(column), row.get(column));
        }
        return named;
    }

    private List<String> row() {
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        while (at < text.length()) {
            var sign = text.charAt(at++);
            if (sign == '\n') {
                line++;
            }
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
