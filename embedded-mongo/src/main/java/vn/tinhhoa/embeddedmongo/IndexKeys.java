package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The keys under which an index finds one document.
///
/// @param keys without doubles, in order
/// @param multikey one bit for each field of the index that was an array
record IndexKeys(SortedSet<byte[]> keys, long multikey) {

    private static final IndexKeys NONE = new IndexKeys(new TreeSet<>(Arrays::compareUnsigned), 0);

    static IndexKeys of(IndexSpec spec, Document document) {
        if (spec.partial() != null
                && !new DefaultQueryMatcher().matches(document, spec.partial())) {
            return NONE;
        }
        var values = new ArrayList<@Nullable Object>();
        for (var part : spec.parts()) {
            values.add(Utils.getSubdocumentValueCollectionAware(document, part.path()));
        }
        if (spec.sparse() && values.stream().allMatch(IndexKeys::isMissing)) {
            return NONE;
        }
        refuseParallelArrays(spec, document);
        long multikey = 0;
        List<byte[]> keys = List.of(new byte[0]);
        for (int i = 0; i < values.size(); i++) {
            boolean descending = spec.parts().get(i).descending();
            if (values.get(i) instanceof Collection<?>) {
                multikey |= 1L << i;
            }
            keys = combined(keys, encoded(values.get(i), descending));
        }
        var sorted = new TreeSet<byte[]>(Arrays::compareUnsigned);
        sorted.addAll(keys);
        return new IndexKeys(sorted, multikey);
    }

    private static boolean isMissing(@Nullable Object value) {
        return value instanceof Missing
                || value instanceof Collection<?> values
                        && !values.isEmpty()
                        && values.stream().allMatch(Missing.class::isInstance);
    }

    private static List<byte[]> encoded(@Nullable Object value, boolean descending) {
        if (!(value instanceof Collection<?> elements)) {
            return List.of(encodedPart(value, descending));
        }
        if (elements.isEmpty()) {
            return List.of(
                    descending ? KeyCodec.inverted(KeyCodec.emptyArray()) : KeyCodec.emptyArray());
        }
        var keys = new TreeSet<byte[]>(Arrays::compareUnsigned);
        for (var element : elements) {
            keys.add(encodedPart(element, descending));
        }
        return List.copyOf(keys);
    }

    private static byte[] encodedPart(@Nullable Object value, boolean descending) {
        var key = KeyCodec.encode(value);
        return descending ? KeyCodec.inverted(key) : key;
    }

    private static List<byte[]> combined(List<byte[]> beginnings, List<byte[]> ends) {
        var result = new ArrayList<byte[]>(beginnings.size() * ends.size());
        for (var beginning : beginnings) {
            for (var end : ends) {
                result.add(KeyCodec.joined(beginning, end));
            }
        }
        return result;
    }

    /// Two independent arrays in one index would need every pair of their elements.
    private static void refuseParallelArrays(IndexSpec spec, Document document) {
        var arrays = new ArrayList<String>();
        for (var part : spec.parts()) {
            var array = firstArray(document, part.path());
            if (array != null && !arrays.contains(array)) {
                arrays.add(array);
            }
        }
        if (arrays.size() > 1) {
            throw new CannotIndexParallelArraysError(arrays);
        }
    }

    private static @Nullable String firstArray(Document document, String path) {
        for (int dot = path.indexOf('.'); ; dot = path.indexOf('.', dot + 1)) {
            var beginning = dot < 0 ? path : path.substring(0, dot);
            if (Utils.getSubdocumentValue(document, beginning) instanceof Collection<?>) {
                return beginning;
            }
            if (dot < 0) {
                return null;
            }
        }
    }
}
