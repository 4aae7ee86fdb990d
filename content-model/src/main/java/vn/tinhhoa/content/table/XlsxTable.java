package vn.tinhhoa.content.table;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;

/// A table as an Excel workbook (Office Open XML). Rows go to a temporary file as they come, so
/// that memory stays flat.
public final class XlsxTable {

    private static final int IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final int NARROW = 12;
    private static final int WIDE = 60;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final SXSSFWorkbook book;
    private final ZoneId zone;
    private final CellStyle day;
    private final CellStyle moment;
    private final CellStyle text;
    private final CellStyle head;

    private XlsxTable(SXSSFWorkbook book, ZoneId zone) {
        this.book = book;
        this.zone = zone;
        this.day = style("yyyy-mm-dd");
        this.moment = style("yyyy-mm-dd hh:mm:ss");
        this.text = book.createCellStyle();
        // Also when the cell is edited, what looks like a formula stays a text.
        text.setQuotePrefixed(true);
        this.head = book.createCellStyle();
        var bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    /// Leaves the stream open.
    public static void write(Table table, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook(IN_MEMORY)) {
            // Sizes for files beyond 4 GB, which some readers stumble over, only where needed.
            book.setZip64Mode(Zip64Mode.AsNeeded);
            new XlsxTable(book, table.zone()).fill(table);
            book.write(out);
        }
    }

    private void fill(Table table) {
        var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
        var widths = new int[table.header().size()];
        header(sheet, table.header(), widths);
        var number = 1;
        for (var cells : table.rows()) {
            var row = sheet.createRow(number++);
            for (var at = 0; at < cells.size(); at++) {
                put(row, at, cells.get(at));
                widths[at] = Math.max(widths[at], length(cells.get(at)));
            }
        }
        for (var at = 0; at < widths.length; at++) {
            sheet.setColumnWidth(at, Math.clamp(widths[at] + 2L, NARROW, WIDE) * CHARACTER);
        }
        if (!table.header().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, number - 1, 0, table.header().size() - 1));
        }
    }

    private void header(SXSSFSheet sheet, List<String> names, int[] widths) {
        var row = sheet.createRow(0);
        for (var at = 0; at < names.size(); at++) {
            var cell = row.createCell(at);
            cell.setCellValue(names.get(at));
            cell.setCellStyle(head);
            widths[at] = names.get(at).length();
        }
        sheet.createFreezePane(0, 1);
    }

    private void put(Row row, int at, Cell content) {
        var cell = row.createCell(at);
        switch (content) {
            case Cell.Text(var value) -> {
                cell.setCellValue(value.substring(0, Math.min(value.length(), LONGEST)));
                cell.setCellStyle(text);
            }
            case Cell.Whole(var value) -> cell.setCellValue(value);
            case Cell.Decimal(var value) -> cell.setCellValue(value);
            case Cell.Day(var value) -> {
                cell.setCellValue(value);
                cell.setCellStyle(day);
            }
            case Cell.Moment(var value) -> {
                cell.setCellValue(value.atZone(zone).toLocalDateTime());
                cell.setCellStyle(moment);
            }
        }
    }

    private static int length(Cell cell) {
        return switch (cell) {
            case Cell.Text(var value) -> value.length();
            case Cell.Whole(var value) -> Long.toString(value).length();
            case Cell.Decimal value -> NARROW;
            case Cell.Day value -> NARROW;
            case Cell.Moment value -> "2026-01-01 00:00:00".length();
        };
    }

    private CellStyle style(String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
