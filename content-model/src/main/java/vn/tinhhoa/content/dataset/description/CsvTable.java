package vn.tinhhoa.content.dataset.description;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a table as RFC 4180 has it, in UTF-8 with the mark by which Excel knows it.
final class CsvTable {

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

    private static String quoted(String value) {
        var needed =
                value.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign < ' ')
                        || value.startsWith(" ")
                        || value.endsWith(" ");
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
