package vn.tinhhoa.embeddedmongo;

/// An index that exists.
///
/// @param id names its table, never used again after the index is dropped
/// @param multikey one bit for each field that holds an array in some document
record IndexSchema(long id, IndexSpec spec, long multikey) {

    boolean isMultikey(int part) {
        return (multikey & 1L << part) != 0;
    }

    String table() {
        return "x" + id;
    }

    IndexSchema withMultikey(long bits) {
        return new IndexSchema(id, spec, multikey | bits);
    }
}
