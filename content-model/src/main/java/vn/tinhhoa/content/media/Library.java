package vn.tinhhoa.content.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Everything the house has stored, the newest first, found by words and by facts. A page is found
/// by where the last one ended, so that the thousandth is as quick as the first. A file that a
/// newer one replaced is not listed.
@Component
@Editorial
public class Library {

    /// Of words that more assets than this have, the order's index is quicker than the words'.
    private static final int MANY = 300;

    /// Where counting ends: nobody reads more precise a number, and each one is looked at.
    public static final int MOST_COUNTED = 300;

    private final MongoTemplate mongo;

    Library(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// @param before where the previous page ends, if there is one
    /// @param next where the next page begins, if there is one
    public record Page(List<Asset> assets, @Nullable Position previous, @Nullable Position next) {}

    /// A place in the list; its text can stand in an address.
    ///
    /// @param back whether what comes before it is meant
    public record Position(Instant at, AssetId id, boolean back) {

        private static final Pattern FORM = Pattern.compile("(-?)([0-9]{1,15})-([0-9a-f]{32})");

        /// Nothing when the text is no position.
        public static Optional<Position> of(String text) {
            var parts = FORM.matcher(text);
            return parts.matches()
                    ? Optional.of(
                            new Position(
                                    Instant.ofEpochMilli(Long.parseLong(parts.group(2))),
                                    new AssetId(parts.group(3)),
                                    !parts.group(1).isEmpty()))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return (back ? "-" : "") + at.toEpochMilli() + "-" + id;
        }
    }

    /// A page, and how many there are on all of them.
    ///
    /// @param count at most [#MOST_COUNTED]; all of them when nothing is filtered
    /// @param more whether there are more than that
    public record Listing(Page page, long count, boolean more) {}

    public Listing list(PictureFilter filter, @Nullable Position from, int size) {
        var way = way(filter);
        var page = find(filter, way, from, size);
        if (filter.equals(PictureFilter.ALL)) {
            return new Listing(page, mongo.estimatedCount(Asset.class), false);
        }
        var counted = mongo.count(query(filter, way, null).limit(MOST_COUNTED + 1), Asset.class);
        return new Listing(page, Math.min(counted, MOST_COUNTED), counted > MOST_COUNTED);
    }

    /// @param from as the page before or after this one gave it; null for the beginning
    public Page find(PictureFilter filter, @Nullable Position from, int size) {
        return find(filter, way(filter), from, size);
    }

    private Page find(PictureFilter filter, Way way, @Nullable Position from, int size) {
        var back = from != null && from.back();
        var query = query(filter, way, from);
        if (!way.byWords() && filter.equals(PictureFilter.text(filter.text()))) {
            query.withHint(Asset.NEWEST);
        }
        var direction = back ? Sort.Direction.ASC : Sort.Direction.DESC;
        query.with(Sort.by(direction, "createdAt", "_id")).limit(size + 1);
        var found = new ArrayList<>(mongo.find(query, Asset.class));
        var more = found.size() > size;
        if (more) {
            found.removeLast();
        }
        var assets = back ? found.reversed() : found;
        if (assets.isEmpty()) {
            return new Page(List.of(), null, null);
        }
        var previous = back ? more : from != null;
        var next = back || more;
        return new Page(
                List.copyOf(assets),
                previous ? position(assets.getFirst(), true) : null,
                next ? position(assets.getLast(), false) : null);
    }

    private static Position position(Asset asset, boolean back) {
        return new Position(asset.createdAt(), asset.id(), back);
    }

    /// How words are looked for.
    ///
    /// @param words the index is asked for the first of them
    /// @param byWords whether by the words' index
    private record Way(List<Criteria> words, boolean byWords) {}

    /// By the rarest word, if one is rare.
    private Way way(PictureFilter filter) {
        var words = Catalogue.words(filter.text()).stream().map(Library::beginning).toList();
        var rare = words.stream().filter(this::isRare).findFirst();
        return new Way(
                Stream.concat(rare.stream(), words.stream()).distinct().toList(), rare.isPresent());
    }

    private Query query(PictureFilter filter, Way way, @Nullable Position from) {
        var all = new ArrayList<Criteria>();
        all.add(where("deletionOwedSince").is(null));
        all.add(where("replacedBy").is(null));
        all.addAll(way.words());
        narrow(filter, all);
        if (from != null) {
            all.add(beyond(from));
        }
        var query = Query.query(new Criteria().andOperator(all));
        if (way.byWords()) {
            query.withHint(Asset.WORDS);
        }
        return query;
    }

    private static Criteria beginning(String word) {
        return where("catalogue.words").regex("^" + Pattern.quote(word));
    }

    private boolean isRare(Criteria word) {
        var some = Query.query(word).limit(MANY).withHint(Asset.WORDS);
        return mongo.count(some, Asset.class) < MANY;
    }

    private static void narrow(PictureFilter filter, List<Criteria> all) {
        if (!filter.mediaType().isBlank()) {
            all.add(where("mediaType").is(filter.mediaType()));
        }
        if (filter.licence() != null) {
            all.add(where("rights.licence").is(filter.licence().code()));
        }
        if (filter.lacking() != null) {
            all.add(where("catalogue.lacking").is(filter.lacking().value()));
        }
        if (filter.unused()) {
            all.add(where("catalogue.used").is(false));
        }
        if (filter.endingBefore() != null) {
            all.add(where("catalogue.rightsEnd").lt(filter.endingBefore()));
        }
        if (!filter.uploadedBy().isBlank()) {
            all.add(where("createdBy").is(filter.uploadedBy()));
        }
        if (filter.from() != null) {
            all.add(where("createdAt").gte(filter.from()));
        }
        if (filter.until() != null) {
            all.add(where("createdAt").lt(filter.until()));
        }
    }

    /// The range tells the index where to go on; the rest decides between equal times.
    private static Criteria beyond(Position from) {
        var at = where("createdAt");
        var range = from.back() ? at.gte(from.at()) : at.lte(from.at());
        var apart =
                from.back() ? where("createdAt").gt(from.at()) : where("createdAt").lt(from.at());
        var id = where("_id");
        var same =
                new Criteria()
                        .andOperator(
                                where("createdAt").is(from.at()),
                                from.back() ? id.gt(from.id()) : id.lt(from.id()));
        return new Criteria().andOperator(range, new Criteria().orOperator(apart, same));
    }
}
