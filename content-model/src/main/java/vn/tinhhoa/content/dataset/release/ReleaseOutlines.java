package vn.tinhhoa.content.dataset.release;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.GeoPoint;
import vn.tinhhoa.content.dataset.NamedPlace;
import vn.tinhhoa.content.dataset.Term;
import vn.tinhhoa.content.dataset.release.ReleaseOutline.Entry;
import vn.tinhhoa.content.dataset.release.ReleaseOutline.Named;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.content.text.Slug;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the outline of a release once and keeps it: what was released never changes.
@Component
class ReleaseOutlines {

    /// So many pictures at most, some 20 MB; but always the release that was asked for last.
    private static final int KEPT = 100_000;

    private static final String[] FIELDS = {
        "key",
        "asset",
        "usableUntil",
        "description.locationShown",
        "description.depicts",
        "description.licence",
        "description.created",
        "description.coordinates"
    };

    private final MongoTemplate mongo;
    private final LinkedHashMap<String, ReleaseOutline> kept = new LinkedHashMap<>();

    ReleaseOutlines(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// @param release one that was made; its bytes are what it is known by
    synchronized ReleaseOutline of(DatasetRelease release) {
        var name = release.bytes().bagIndex().sha256();
        var known = kept.get(name);
        var outline = known == null ? read(release) : known;
        kept.putLast(name, outline);
        while (kept.size() > 1 && pictures() > KEPT) {
            kept.pollFirstEntry();
        }
        return outline;
    }

    private int pictures() {
        return kept.values().stream().mapToInt(each -> each.entries().size()).sum();
    }

    private ReleaseOutline read(DatasetRelease release) {
        var query = Query.query(Criteria.where("release").is(release.id()));
        query.with(Sort.by("position")).fields().include(FIELDS);
        var first = release.facts().first();
        var same = new HashMap<Object, Object>();
        return new ReleaseOutline(
                mongo.find(query, Read.class, mongo.getCollectionName(ReleasedItem.class)).stream()
                        .map(item -> item.entry(first, same))
                        .toList());
    }

    /// The part of a released item that is read.
    private record Read(
            String key, AssetId asset, @Nullable Instant usableUntil, ReadDescription description) {

        Entry entry(LanguageTag first, Map<Object, Object> same) {
            return new Entry(
                    key,
                    asset,
                    place(first, same),
                    description.depicts().stream()
                            .map(term -> once(same, named(first, term.labels(), term.uri())))
                            .distinct()
                            .toList(),
                    once(same, description.licence()),
                    description.created().length() < 4
                            ? ""
                            : once(same, description.created().substring(0, 4)),
                    description.coordinates(),
                    usableUntil);
        }

        private @Nullable Named place(LanguageTag first, Map<Object, Object> same) {
            var shown = description.locationShown();
            return shown.isNowhere() ? null : once(same, named(first, shown.names(), shown.uri()));
        }

        private static Named named(LanguageTag first, Localised names, String uri) {
            var name = names.in(first).orElseGet(() -> names.in(first, uri));
            return new Named(Slug.of(name), names);
        }

        /// Equal values are kept once.
        @SuppressWarnings("unchecked")
        private static <T> T once(Map<Object, Object> same, T value) {
            return (T) Objects.requireNonNull(same.computeIfAbsent(value, kept -> kept));
        }
    }

    private record ReadDescription(
            NamedPlace locationShown,
            List<Term> depicts,
            Licence licence,
            String created,
            @Nullable GeoPoint coordinates) {}
}
