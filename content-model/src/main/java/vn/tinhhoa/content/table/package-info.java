/// Tables for spreadsheets, as CSV and XLSX. It knows nothing of what they are about. Start reading
/// at [vn.tinhhoa.content.table.Table].
@NullMarked
package vn.tinhhoa.content.table;

import org.jspecify.annotations.NullMarked;
