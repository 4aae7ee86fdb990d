package vn.tinhhoa.content.dataset.exchange;

import vn.tinhhoa.content.table.BrokenTableException;
import vn.tinhhoa.content.table.CsvReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The table of pictures that comes in with them.
final class MetadataTable {

    private MetadataTable() {}

    /// Its rows by the names of their columns.
    ///
    /// @throws RefusedImportException when any row does not fit the head
    static List<Map<String, String>> rows(String text) throws RefusedImportException {
        var rows = new ArrayList<Map<String, String>>();
        try {
            for (var row : CsvReader.rows(text)) {
                if (!row.fits()) {
                    throw broken(row.line());
                }
                rows.add(row.cells());
            }
        } catch (BrokenTableException broken) {
            throw broken(broken.line());
        }
        return rows;
    }

    private static RefusedImportException broken(int line) {
        return new RefusedImportException("table.broken", Integer.toString(line));
    }
}
