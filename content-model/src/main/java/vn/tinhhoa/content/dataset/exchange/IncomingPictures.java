package vn.tinhhoa.content.dataset.exchange;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.bag.FrozenFile;
import vn.tinhhoa.content.dataset.bag.FrozenFiles;
import vn.tinhhoa.content.dataset.description.MetadataColumns;
import vn.tinhhoa.content.dataset.description.ReleaseRecord;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.MediaIntake;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Takes the pictures of an incoming release into the library, and reads what its table says of
/// them.
@Component
@Editorial
class IncomingPictures {

    private final FrozenFiles frozen;
    private final MediaIntake intake;

    IncomingPictures(FrozenFiles frozen, MediaIntake intake) {
        this.frozen = frozen;
        this.intake = intake;
    }

    /// @param files of the bag by their paths, already kept
    /// @throws RefusedImportException when the table and the files do not belong together
    List<ReleasedItem> take(
            ReleaseRecord said, String table, Map<String, FrozenFile> files, Officer by)
            throws IOException {
        var items = new ArrayList<ReleasedItem>();
        var rows = MetadataTable.rows(table);
        var names = new HashSet<String>();
        for (var cells : rows) {
            var row = new DescribedRow(cells, said.facts().languages());
            var item = item(said, row, files, items.size() + 1, by);
            if (!names.add(item.path())) {
                throw new RefusedImportException("table.twice", item.fileName());
            }
            items.add(item);
        }
        for (var path : files.keySet()) {
            if (path.startsWith("data/images/") && !names.contains(path)) {
                throw new RefusedImportException("table.lacks", path);
            }
        }
        if (items.isEmpty()) {
            throw new RefusedImportException("table.broken", "1");
        }
        return items;
    }

    private ReleasedItem item(
            ReleaseRecord said,
            DescribedRow row,
            Map<String, FrozenFile> files,
            int position,
            Officer by)
            throws IOException {
        var name = row.cell(MetadataColumns.FILE_NAME);
        var key = row.cell(MetadataColumns.ID);
        var file = files.get("data/" + name);
        if (!name.matches("images/[a-z0-9-]+\\.[a-z]{3,4}") || file == null || !ItemId.isKey(key)) {
            throw new RefusedImportException("table.file", name);
        }
        if (!file.sha256().equals(row.cell(MetadataColumns.SHA256))) {
            throw new RefusedImportException("bag.fixity", name);
        }
        var asset = asset(file, name.substring("images/".length()), by);
        if (!asset.mediaType().equals(row.cell(MetadataColumns.MEDIA_TYPE))) {
            throw new RefusedImportException("table.file", name);
        }
        try {
            var until = row.cell(MetadataColumns.USABLE_UNTIL);
            return new ReleasedItem(
                    ReleasedItem.id(said.id(), key),
                    said.id(),
                    key,
                    position,
                    row.cell(MetadataColumns.GROUP),
                    asset.id(),
                    name.substring("images/".length()),
                    asset.mediaType(),
                    asset.width(),
                    asset.height(),
                    row.description().released(said.facts().languages(), said.facts().licence()),
                    until.isEmpty() ? null : Instant.parse(until),
                    file);
        } catch (IllegalArgumentException | DateTimeParseException broken) {
            throw new RefusedImportException("table.row", name + ": " + broken.getMessage());
        }
    }

    private Asset asset(FrozenFile file, String name, Officer by) throws IOException {
        try (var content = frozen.open(file)) {
            return switch (intake.take(content, name, by)) {
                case IntakeOutcome.Stored(var asset) -> asset;
                case IntakeOutcome.AlreadyThere(var asset) -> asset;
                case IntakeOutcome.Refused(var code, var arguments) ->
                        throw new RefusedImportException(
                                "picture.refused", name + " " + code + " " + arguments);
            };
        }
    }
}
