package vn.tinhhoa.embeddedmongo;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How the candidates for a query are found. The matcher has the last word on each of them.
///
/// @param index null means that every document is a candidate
/// @param ranges disjoint, in ascending order of keys
/// @param backwards whether keys are walked from the last to the first
/// @param sorted whether the candidates come in the order the query asked for
/// @param exact whether every candidate matches, each is met once, and nothing else has to be asked
record Plan(
        @Nullable IndexSchema index,
        List<KeyRange> ranges,
        boolean backwards,
        boolean sorted,
        boolean exact) {

    static Plan scan(boolean backwards) {
        return new Plan(null, List.of(), backwards, false, false);
    }

    /// Whether a document can be met more than once.
    boolean repeats() {
        return index != null && index.multikey() != 0;
    }
}
