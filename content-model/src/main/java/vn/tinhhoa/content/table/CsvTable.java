package vn.tinhhoa.content.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// A table as comma-separated values (RFC 4180) in UTF-8. A byte order mark goes first, without
/// which Excel takes Vietnamese for something else.
public final class CsvTable {

    private static final char MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /// A spreadsheet takes a cell that begins so for a formula, also behind blanks and in full
    /// width, and may run it.
    private static final String FORMULA = "=+-@\t\r\n|%＝＋－＠";

    private CsvTable() {}

    /// Leaves the stream open.
    public static void write(Table table, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        line(table.header().stream().map(Cell::of).toList(), table.zone(), text);
        for (var row : table.rows()) {
            line(row, table.zone(), text);
        }
        text.flush();
    }

    private static void line(Iterable<Cell> cells, ZoneId zone, Writer text) throws IOException {
        var first = true;
        for (var cell : cells) {
            if (!first) {
                text.write(',');
            }
            first = false;
            text.write(quoted(said(cell, zone)));
        }
        text.write(LINE_END);
    }

    private static String said(Cell cell, ZoneId zone) {
        return switch (cell) {
            case Cell.Text(var value) -> harmless(value);
            case Cell.Whole(var value) -> Long.toString(value);
            case Cell.Decimal(var value) -> Double.toString(value);
            case Cell.Day(var value) -> value.toString();
            case Cell.Moment(var value) -> MOMENT.format(value.atZone(zone));
        };
    }

    /// An apostrophe before it makes it a text for every spreadsheet.
    private static String harmless(String text) {
        return text.chars()
                        .filter(sign -> FORMULA.indexOf(sign) >= 0 || !isBlank(sign))
                        .limit(1)
                        .anyMatch(sign -> FORMULA.indexOf(sign) >= 0)
                ? "'" + text
                : text;
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign);
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(sign -> ",\"\r\n;\t".indexOf(sign) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
