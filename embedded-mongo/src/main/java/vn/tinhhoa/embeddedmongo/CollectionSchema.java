package vn.tinhhoa.embeddedmongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A collection that exists, with its indexes; the one on `_id` comes first.
record CollectionSchema(long id, String database, String name, List<IndexSchema> indexes) {

    String namespace() {
        return database + "." + name;
    }

    String table() {
        return "d" + id;
    }

    IndexSchema idIndex() {
        return indexes.getFirst();
    }

    Optional<IndexSchema> index(String indexName) {
        return indexes.stream().filter(index -> index.spec().name().equals(indexName)).findFirst();
    }

    CollectionSchema with(IndexSchema index) {
        var more = new ArrayList<>(indexes);
        more.add(index);
        return new CollectionSchema(id, database, name, List.copyOf(more));
    }

    CollectionSchema without(IndexSchema index) {
        return new CollectionSchema(
                id,
                database,
                name,
                indexes.stream().filter(other -> other.id() != index.id()).toList());
    }

    CollectionSchema changed(IndexSchema index, UnaryOperator<IndexSchema> change) {
        return new CollectionSchema(
                id,
                database,
                name,
                indexes.stream()
                        .map(other -> other.id() == index.id() ? change.apply(other) : other)
                        .toList());
    }
}
