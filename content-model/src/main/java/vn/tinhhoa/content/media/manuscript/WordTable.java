package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.xml.sax.helpers.AttributesImpl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns Word's merged cells, which are marked one by one, into spans.
final class WordTable {

    record Row(boolean header, List<Cell> cells) {}

    record Cell(XWPFTableCell content, int columns, int rows) {

        AttributesImpl attributes() {
            var attributes = new AttributesImpl();
            if (columns > 1) {
                attributes.addAttribute("", "colspan", "colspan", "CDATA", "" + columns);
            }
            if (rows > 1) {
                attributes.addAttribute("", "rowspan", "rowspan", "CDATA", "" + rows);
            }
            return attributes;
        }
    }

    /// A cell on its way through the rows below it.
    private static final class Growing {

        private final XWPFTableCell content;
        private int columns;
        private int rows = 1;

        private Growing(XWPFTableCell content, int columns) {
            this.content = content;
            this.columns = columns;
        }
    }

    private WordTable() {}

    static List<Row> rows(XWPFTable table) {
        var rows = new ArrayList<List<Growing>>();
        Map<Integer, Growing> merging = new HashMap<>();
        for (var row : table.getRows()) {
            rows.add(cells(row, merging));
        }
        var headers = table.getRows().iterator();
        return rows.stream()
                .map(cells ->
                        new Row(
                                headers.next().isRepeatHeader(),
                                cells.stream()
                                        .map(cell ->
                                                new Cell(cell.content, cell.columns, cell.rows))
                                        .toList()))
                .toList();
    }

    private static List<Growing> cells(XWPFTableRow row, Map<Integer, Growing> merging) {
        var cells = new ArrayList<Growing>();
        var column = skipped(row);
        for (var cell : row.getTableCells()) {
            var columns = columns(cell);
            var above = merging.get(column);
            var before = cells.isEmpty() ? null : cells.getLast();
            if (isContinued(cell) && above != null) {
                above.rows++;
            } else if (continuesRow(cell) && before != null) {
                before.columns += columns;
            } else {
                var fresh = new Growing(cell, columns);
                cells.add(fresh);
                if (isMerged(cell)) {
                    merging.put(column, fresh);
                } else {
                    merging.remove(column);
                }
            }
            column += columns;
        }
        return cells;
    }

    /// A row may begin further to the right.
    private static int skipped(XWPFTableRow row) {
        var properties = row.getCtRow().getTrPr();
        return properties == null || properties.sizeOfGridBeforeArray() == 0
                ? 0
                : Math.clamp(properties.getGridBeforeArray(0).getVal().longValue(), 0, 99);
    }

    /// How Word before 2007 merged cells of one row.
    private static boolean continuesRow(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetHMerge()
                && !STMerge.RESTART.equals(properties.getHMerge().getVal());
    }

    private static int columns(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        var span = properties == null ? null : properties.getGridSpan();
        return span == null ? 1 : Math.max(1, span.getVal().intValue());
    }

    private static boolean isMerged(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties != null && properties.isSetVMerge();
    }

    private static boolean isContinued(XWPFTableCell cell) {
        return isMerged(cell)
                && !STMerge.RESTART.equals(cell.getCTTc().getTcPr().getVMerge().getVal());
    }
}
