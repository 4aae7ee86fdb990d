package vn.tinhhoa.content.search;

import java.util.List;

/// A query with one of its names replaced by another.
///
/// @param name the other name, alone
/// @param lesser is what it finds ranked below what the query itself finds?
record Alternative(List<QueryWord> words, List<QueryWord> name, boolean lesser) {

    Alternative {
        words = List.copyOf(words);
        name = List.copyOf(name);
    }
}
