package vn.tinhhoa.content.search;

import java.util.List;

/// A query with one of its names replaced by another.
///
/// @param lesser is what it finds ranked below what the query itself finds?
record Alternative(List<QueryWord> words, boolean lesser) {

    Alternative {
        words = List.copyOf(words);
    }
}
