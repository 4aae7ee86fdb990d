package vn.tinhhoa.content.table;

import java.time.ZoneId;
import java.util.List;

/// A table to be opened in a spreadsheet.
///
/// @param name of the sheet; what a sheet's name may not hold is left out
/// @param zone in which moments are shown
/// @param rows walked through once for each file; each as long as the header
public record Table(String name, ZoneId zone, List<String> header, Iterable<List<Cell>> rows) {

    public Table {
        header = List.copyOf(header);
    }
}
