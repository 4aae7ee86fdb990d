package vn.tinhhoa.content.dataset.exchange;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.EditOutcome;
import vn.tinhhoa.content.dataset.ItemBeginning;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.description.ItemRecord;
import vn.tinhhoa.content.dataset.description.ReleaseRecord;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Takes a dataset in from a program, with its pictures named by their SHA-256. The same sent again
/// changes nothing; if anything makes no sense, nothing at all is written.
@Component
@Editorial
public class DatasetPosting {

    private static final int MOST_ITEMS = 10_000;

    private final Datasets datasets;
    private final DatasetEditing editing;
    private final Assets assets;

    DatasetPosting(Datasets datasets, DatasetEditing editing, Assets assets) {
        this.datasets = datasets;
        this.editing = editing;
        this.assets = assets;
    }

    /// @param problems why nothing was written; otherwise empty
    public record Posted(
            boolean created, int added, int changed, long items, List<ImportProblem> problems) {}

    private record Wanted(Asset asset, String key, Map<String, Object> said) {}

    public Posted take(Map<String, Object> tree, Officer by) {
        by.require(Role.CURATOR);
        var problems = new ArrayList<ImportProblem>();
        var name = Objects.toString(tree.get("id"), "");
        if (!DatasetId.isOne(name)) {
            return refused(List.of(new ImportProblem("dataset.id", name)));
        }
        DatasetFacts facts;
        try {
            facts = ReleaseRecord.facts(tree);
        } catch (RuntimeException broken) {
            return refused(
                    List.of(
                            new ImportProblem(
                                    "dataset.facts", String.valueOf(broken.getMessage()))));
        }
        var wanted = items(tree, facts, problems);
        return problems.isEmpty()
                ? write(new DatasetId(name), facts, wanted, by)
                : refused(problems);
    }

    private static Posted refused(List<ImportProblem> problems) {
        return new Posted(false, 0, 0, 0, problems);
    }

    private List<Wanted> items(
            Map<String, Object> tree, DatasetFacts facts, List<ImportProblem> problems) {
        var wanted = new ArrayList<Wanted>();
        if (!(tree.getOrDefault("items", List.of()) instanceof List<?> items)
                || items.size() > MOST_ITEMS) {
            problems.add(new ImportProblem("dataset.items", ""));
            return wanted;
        }
        for (var item : items) {
            var said = new LinkedHashMap<String, Object>();
            if (item instanceof Map<?, ?> map) {
                map.forEach((key, value) -> said.put(String.valueOf(key), value));
            }
            var sha256 = Objects.toString(said.get("sha256"), "");
            var asset = asset(sha256);
            if (asset == null) {
                problems.add(new ImportProblem("item.picture-unknown", sha256));
                continue;
            }
            try {
                ItemRecord.read(said, ItemBeginning.of(asset, facts));
                var key = Objects.toString(said.get("id"), "");
                var named = key.isEmpty() ? ItemId.keyOf(asset.fileName()) : key;
                if (!ItemId.isKey(named)) {
                    throw new IllegalArgumentException("id " + named);
                }
                wanted.add(new Wanted(asset, named, said));
            } catch (RuntimeException broken) {
                problems.add(new ImportProblem("item.broken", sha256 + ": " + broken.getMessage()));
            }
        }
        return wanted;
    }

    private @Nullable Asset asset(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            return null;
        }
        return assets.find(new AssetId(sha256.substring(0, 32)))
                .filter(asset -> asset.sha256().equals(sha256) && asset.isPicture())
                .orElse(null);
    }

    private Posted write(DatasetId id, DatasetFacts facts, List<Wanted> wanted, Officer by) {
        var begun = editing.begin(id, facts, by).isPresent();
        var changed = 0;
        if (!begun) {
            var dataset = datasets.require(id);
            var seen = Objects.requireNonNullElse(dataset.version(), 0L);
            if (editing.change(id, facts, seen, by) instanceof EditOutcome.Saved) {
                changed++;
            }
        }
        var added = 0;
        for (var each : wanted) {
            var said = ItemRecord.read(each.said(), ItemBeginning.of(each.asset(), facts));
            var group = Objects.toString(each.said().get("group"), "");
            if (editing.add(id, each.asset().id(), each.key(), group, said, by).isPresent()) {
                added++;
            } else if (describe(id, each, by)) {
                changed++;
            }
        }
        return new Posted(begun, added, changed, datasets.countItems(id), List.of());
    }

    private boolean describe(DatasetId id, Wanted wanted, Officer by) {
        return datasets.itemOf(id, wanted.asset().id())
                .map(item -> {
                    var said = ItemRecord.read(wanted.said(), item.description());
                    var seen = Objects.requireNonNullElse(item.version(), 0L);
                    return editing.describe(item.id(), said, seen, by) instanceof EditOutcome.Saved;
                })
                .orElse(false);
    }
}
