package vn.tinhhoa.content.dataset;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Building a dataset: its facts, which pictures it has, in which order, and what is said of them.
/// Saving is lenient; [vn.tinhhoa.content.dataset.releasing.ReleaseCheck] is strict.
@Component
@Editorial
public class DatasetEditing {

    private final Datasets desk;
    private final DatasetRepository datasets;
    private final DatasetItemRepository items;
    private final WithdrawalRepository withdrawals;
    private final ItemOrder places;
    private final Assets assets;
    private final AuditTrail audit;
    private final Clock clock;

    DatasetEditing(
            Datasets desk,
            DatasetRepository datasets,
            DatasetItemRepository items,
            WithdrawalRepository withdrawals,
            ItemOrder places,
            Assets assets,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.datasets = datasets;
        this.items = items;
        this.withdrawals = withdrawals;
        this.places = places;
        this.assets = assets;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return nothing when the id is taken
    public Optional<ImageDataset> begin(DatasetId id, DatasetFacts facts, Officer by) {
        by.require(Role.CURATOR);
        var now = clock.instant();
        try {
            var begun = datasets.insert(new ImageDataset(id, null, facts, by.name(), now, now));
            audit.record(by, "dataset.begun", id.value());
            return Optional.of(begun);
        } catch (DuplicateKeyException | OptimisticLockingFailureException taken) {
            return Optional.empty();
        }
    }

    /// @param seen the version on which the changes are based
    public EditOutcome<ImageDataset> change(
            DatasetId id, DatasetFacts facts, long seen, Officer by) {
        by.require(Role.CURATOR);
        var dataset = desk.require(id);
        if (dataset.facts().equals(facts)) {
            return new EditOutcome.Unchanged<>(dataset);
        }
        if (!Long.valueOf(seen).equals(dataset.version())) {
            return new EditOutcome.Outdated<>(dataset);
        }
        try {
            var saved = datasets.save(dataset.with(facts, clock.instant()));
            audit.record(by, "dataset.changed", id.value());
            return new EditOutcome.Saved<>(saved);
        } catch (OptimisticLockingFailureException meanwhile) {
            return new EditOutcome.Outdated<>(desk.require(id));
        }
    }

    /// Puts pictures in at the end, described as the library describes them. Those that are in it
    /// already stay as they are.
    public List<DatasetItem> add(DatasetId id, List<AssetId> pictures, Officer by) {
        by.require(Role.CURATOR);
        var dataset = desk.require(id);
        var known = assets.findAll(pictures);
        var added = new ArrayList<DatasetItem>();
        for (var picture : pictures) {
            var asset = known.get(picture);
            if (asset != null && asset.isPicture()) {
                var description = ItemBeginning.of(asset, dataset.facts());
                insert(id, asset, ItemId.keyOf(asset.fileName()), "", description)
                        .ifPresent(added::add);
            }
        }
        if (!added.isEmpty()) {
            assets.oweUsage(added.stream().map(DatasetItem::asset).toList());
            audit.record(by, "dataset.items-added", id + " " + added.size());
        }
        return added;
    }

    /// Puts one picture in at the end with a key and a description of its own.
    ///
    /// @return nothing when the picture is in the dataset already
    public Optional<DatasetItem> add(
            DatasetId id,
            AssetId picture,
            String key,
            String group,
            ItemDescription description,
            Officer by) {
        by.require(Role.CURATOR);
        desk.require(id);
        var added = insert(id, assets.require(picture), key, group, description);
        added.ifPresent(item -> {
            assets.oweUsage(List.of(picture));
            audit.record(by, "dataset.item-added", item.id().toString());
        });
        return added;
    }

    /// @param seen the version on which the changes are based
    public EditOutcome<DatasetItem> describe(
            ItemId id, ItemDescription description, long seen, Officer by) {
        by.require(Role.CURATOR);
        var item = desk.requireItem(id);
        if (item.description().equals(description)) {
            return new EditOutcome.Unchanged<>(item);
        }
        return save(item, item.with(description, clock.instant()), seen, "described", by);
    }

    /// Moves an item behind another one, or to the beginning, and into a group.
    ///
    /// @param behind null for the beginning
    public EditOutcome<DatasetItem> move(
            ItemId id, Optional<ItemId> behind, String group, long seen, Officer by) {
        by.require(Role.CURATOR);
        var item = desk.requireItem(id);
        if (!Long.valueOf(seen).equals(item.version())) {
            return new EditOutcome.Outdated<>(item);
        }
        var order =
                behind.map(other -> places.behind(desk.requireItem(other), item))
                        .orElseGet(() -> places.first(item));
        return save(item, item.at(order, group, clock.instant()), seen, "moved", by);
    }

    /// Puts an item into a group, where it stands; a blank name takes it out of its own.
    public DatasetItem group(ItemId id, String group, Officer by) {
        by.require(Role.CURATOR);
        return Contention.untilSaved(() -> {
            var item = desk.requireItem(id);
            if (item.group().equals(group.strip())) {
                return item;
            }
            var saved = items.save(item.at(item.order(), group, clock.instant()));
            audit.record(by, "dataset.item-grouped", id.toString());
            return saved;
        });
    }

    /// Takes an item out of the next release; what is released already stays.
    public void remove(ItemId id, Officer by) {
        by.require(Role.CURATOR);
        var item = items.findById(id);
        if (item.isPresent()) {
            items.deleteById(id);
            assets.oweUsage(List.of(item.get().asset()));
            audit.record(by, "dataset.item-removed", id.toString());
        }
    }

    private EditOutcome<DatasetItem> save(
            DatasetItem before, DatasetItem after, long seen, String what, Officer by) {
        if (!Long.valueOf(seen).equals(before.version())) {
            return new EditOutcome.Outdated<>(before);
        }
        try {
            var saved = items.save(after);
            audit.record(by, "dataset.item-" + what, before.id().toString());
            return new EditOutcome.Saved<>(saved);
        } catch (OptimisticLockingFailureException meanwhile) {
            return new EditOutcome.Outdated<>(desk.requireItem(before.id()));
        }
    }

    /// A key that is taken, or was taken by a picture that is withdrawn, gets a number.
    private Optional<DatasetItem> insert(
            DatasetId dataset, Asset asset, String key, String group, ItemDescription said) {
        for (int number = 1; ; number++) {
            if (items.findByDatasetAndAsset(dataset, asset.id()).isPresent()) {
                return Optional.empty();
            }
            var id = new ItemId(dataset, number == 1 ? key : key + "-" + number);
            if (withdrawals.existsById(id) || items.existsById(id)) {
                continue;
            }
            try {
                return Optional.of(
                        items.insert(
                                new DatasetItem(
                                        id,
                                        null,
                                        dataset,
                                        asset.id(),
                                        places.last(dataset),
                                        group.strip(),
                                        said,
                                        clock.instant())));
            } catch (DuplicateKeyException | OptimisticLockingFailureException takenMeanwhile) {
                continue;
            }
        }
    }
}
