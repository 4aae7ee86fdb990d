package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is kept of a document while the others are still being sorted.
///
/// @param position where the document was met, which decides among equals
record SortKey(long row, long position, @Nullable Object[] values) {

    static SortKey of(long row, long position, Document document, Document sort) {
        return new SortKey(
                row,
                position,
                sort.keySet().stream()
                        .map(path -> Utils.getSubdocumentValueCollectionAware(document, path))
                        .toArray());
    }

    static Comparator<SortKey> comparator(Document sort) {
        List<ValueComparator> comparators = sort.values().stream().map(SortKey::direction).toList();
        return (one, other) -> {
            for (int i = 0; i < comparators.size(); i++) {
                int order = comparators.get(i).compare(one.values[i], other.values[i]);
                if (order != 0) {
                    return order;
                }
            }
            return Long.compare(one.position, other.position);
        };
    }

    private static ValueComparator direction(Object value) {
        if (!(value instanceof Number number) || number.intValue() == 0) {
            throw new de.bwaldvogel.mongo.exception.BadValueException(
                    "a sort direction must be 1 or -1, not " + value);
        }
        return number.intValue() > 0 ? ValueComparator.asc() : ValueComparator.desc();
    }

    static long[] rows(Stream<SortKey> keys) {
        return keys.mapToLong(SortKey::row).toArray();
    }
}
