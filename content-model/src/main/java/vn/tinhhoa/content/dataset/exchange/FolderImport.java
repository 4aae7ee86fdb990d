package vn.tinhhoa.content.dataset.exchange;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.DatasetItem;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.description.MetadataColumns;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.MediaIntake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Puts a folder of pictures, packed as a ZIP, into a dataset. A table beside them (`metadata.csv`,
/// with a column `file_name`) says what is said of them; one that is bad harms no other.
@Component
@Editorial
public class FolderImport {

    private final Datasets datasets;
    private final DatasetEditing editing;
    private final MediaIntake intake;

    FolderImport(Datasets datasets, DatasetEditing editing, MediaIntake intake) {
        this.datasets = datasets;
        this.editing = editing;
        this.intake = intake;
    }

    /// @param added the keys of new items
    /// @param already files whose pictures were in the dataset before
    public record Summary(List<String> added, List<String> already, List<ImportProblem> problems) {}

    public Summary take(DatasetId dataset, Path zip, Officer by) throws IOException {
        by.require(Role.CURATOR);
        datasets.require(dataset);
        var summary = new Summary(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (var content = IncomingZip.open(zip)) {
            var table = table(content);
            if (table == null) {
                for (var name : content.files().keySet()) {
                    take(dataset, content, name, null, by, summary);
                }
            } else {
                rows(dataset, content, table, by, summary);
            }
        } catch (RefusedImportException refused) {
            summary.problems().add(refused.problem());
        }
        return summary;
    }

    private static @Nullable String table(IncomingZip content) {
        return content.files().keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("metadata.csv"))
                .findFirst()
                .orElse(null);
    }

    private void rows(
            DatasetId dataset, IncomingZip content, String table, Officer by, Summary summary)
            throws IOException {
        var folder = table.substring(0, table.lastIndexOf('/') + 1);
        for (var cells : MetadataTable.rows(content.text(table))) {
            var name = cells.getOrDefault(MetadataColumns.FILE_NAME, "").strip();
            if (!content.holds(folder + name)) {
                summary.problems().add(new ImportProblem("table.file", name));
            } else {
                take(dataset, content, folder + name, cells, by, summary);
            }
        }
    }

    private void take(
            DatasetId dataset,
            IncomingZip content,
            String name,
            @Nullable Map<String, String> cells,
            Officer by,
            Summary summary)
            throws IOException {
        try {
            var asset = asset(content, name, by);
            var added =
                    cells == null
                            ? editing.add(dataset, List.of(asset.id()), by)
                            : described(dataset, name, asset.id(), cells, by);
            if (added.isEmpty()) {
                summary.already().add(name);
            }
            added.forEach(item -> summary.added().add(item.id().key()));
        } catch (RefusedImportException refused) {
            summary.problems().add(refused.problem());
        } catch (IllegalArgumentException broken) {
            summary.problems()
                    .add(new ImportProblem("table.row", name + ": " + broken.getMessage()));
        }
    }

    private List<DatasetItem> described(
            DatasetId dataset, String name, AssetId asset, Map<String, String> cells, Officer by) {
        var row = new DescribedRow(cells, DescribedRow.languages(cells.keySet()));
        var wanted = row.cell(MetadataColumns.ID);
        var key = ItemId.isKey(wanted) ? wanted : ItemId.keyOf(name);
        return editing
                .add(dataset, asset, key, row.cell(MetadataColumns.GROUP), row.description(), by)
                .stream()
                .toList();
    }

    private Asset asset(IncomingZip content, String name, Officer by) throws IOException {
        var file = Files.createTempFile("tinhhoa-folder", ".bin");
        try {
            try (var out = Files.newOutputStream(file)) {
                content.copy(name, out);
            }
            try (var in = Files.newInputStream(file)) {
                return switch (intake.take(in, name, by)) {
                    case IntakeOutcome.Stored(var asset) -> asset;
                    case IntakeOutcome.AlreadyThere(var asset) -> asset;
                    case IntakeOutcome.Refused(var code, var arguments) ->
                            throw new RefusedImportException(
                                    "picture.refused", name + " " + code + " " + arguments);
                };
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
