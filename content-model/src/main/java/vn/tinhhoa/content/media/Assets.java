package vn.tinhhoa.content.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.language.Localised;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of the stored originals. What is deleted is not known any more.
@Component
@Editorial
public class Assets {

    /// A longer chain of newer files is a mistake in the data.
    private static final int MOST_VERSIONS = 100;

    private final AssetRepository assets;
    private final MongoTemplate mongo;
    private final Clock clock;

    Assets(AssetRepository assets, MongoTemplate mongo, Clock clock) {
        this.assets = assets;
        this.mongo = mongo;
        this.clock = clock;
    }

    public Optional<Asset> find(AssetId id) {
        return assets.findById(id).filter(asset -> !asset.isDeleted());
    }

    public Asset require(AssetId id) {
        return find(id).orElseThrow(() -> new NotFoundException("No asset " + id));
    }

    public Map<AssetId, Asset> findAll(Collection<AssetId> ids) {
        return assets.findAllById(ids).stream()
                .filter(asset -> !asset.isDeleted())
                .collect(Collectors.toMap(Asset::id, Function.identity()));
    }

    /// What is shown where this is asked for: the newest file that stands in for it, mostly itself.
    public Optional<Asset> current(AssetId id) {
        var found = find(id);
        for (int step = 0; step < MOST_VERSIONS; step++) {
            var newer = found.map(Asset::replacedBy).flatMap(this::find);
            if (newer.isEmpty()) {
                return found;
            }
            found = newer;
        }
        return found;
    }

    /// All files of the same picture, the newest first.
    public List<Asset> versions(AssetId id) {
        return chain(current(id));
    }

    /// When a file may no longer be shown: at the earliest end of its own rights and those of the
    /// newer files that stand in for it.
    public Optional<Instant> usableUntil(AssetId id) {
        return Stream.iterate(
                        find(id),
                        Optional::isPresent,
                        asset -> asset.map(Asset::replacedBy).flatMap(this::find))
                .flatMap(Optional::stream)
                .limit(MOST_VERSIONS)
                .flatMap(asset -> asset.rights().end().stream())
                .min(Comparator.naturalOrder());
    }

    /// This file and the older ones that it stands in for.
    public List<AssetId> olderVersions(AssetId id) {
        return chain(find(id)).stream().map(Asset::id).toList();
    }

    private List<Asset> chain(Optional<Asset> newest) {
        return Stream.iterate(
                        newest,
                        Optional::isPresent,
                        asset -> asset.map(Asset::replaces).flatMap(this::find))
                .flatMap(Optional::stream)
                .limit(MOST_VERSIONS)
                .toList();
    }

    /// The newest first.
    ///
    /// @param page from 0
    public List<Asset> newest(int page, int size) {
        return assets.findByDeletionOwedSinceIsNullOrderByCreatedAtDescIdDesc(
                PageRequest.of(page, size));
    }

    public long count() {
        return assets.count();
    }

    /// Changes what is said of an original; the original itself never changes.
    public Asset describe(
            AssetId id, String credit, String licence, Localised captions, Localised altTexts) {
        return change(
                id,
                asset ->
                        asset.with(asset.words().with(captions, altTexts))
                                .with(asset.rights().with(credit, Licence.of(licence))));
    }

    /// Says that these may now be used elsewhere than the library has noted.
    public void oweUsage(Collection<AssetId> ids) {
        if (!ids.isEmpty()) {
            mongo.updateMulti(
                    Query.query(where("_id").in(ids)),
                    new Update().set("usageOwedSince", clock.instant()).inc("version", 1),
                    Asset.class);
        }
    }

    /// Changes and saves, or does nothing when nothing changes.
    Asset change(AssetId id, UnaryOperator<Asset> change) {
        return Contention.untilSaved(() -> {
            var asset = require(id);
            var changed = change.apply(asset);
            return changed.equals(asset)
                    ? asset
                    : assets.save(changed.owingSince(clock.instant(), asset));
        });
    }
}
