package vn.tinhhoa.content.dataset.description;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Writes a table as RFC 4180 has it, in UTF-8 with the mark by which Excel knows it.
public final class CsvTable {

    /// What spreadsheets take for the beginning of a formula, and what we put before it already.
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r].*");

    private final Writer out;

    CsvTable(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write('\uFEFF');
    }

    void row(List<String> values) throws IOException {
        for (int at = 0; at < values.size(); at++) {
            if (at > 0) {
                out.write(',');
            }
            out.write(quoted(values.get(at)));
        }
        out.write("\r\n");
    }

    void finish() throws IOException {
        out.flush();
    }

    /// Text as a spreadsheet shows it without computing anything: with an apostrophe before what
    /// would be a formula. [#unguarded] takes it away again.
    static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /// The text that was guarded.
    public static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String quoted(String value) {
        var needed =
                value.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign < ' ')
                        || value.startsWith(" ")
                        || value.endsWith(" ");
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
