package vn.tinhhoa.embeddedmongo;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All collections as they are at one moment. Never changed, only replaced.
///
/// @param version grows with every change and is kept in the file
record Schema(long version, Map<String, CollectionSchema> collections) {

    @Nullable CollectionSchema collection(String database, String name) {
        return collections.get(database + "." + name);
    }

    List<CollectionSchema> collections(String database) {
        return collections.values().stream()
                .filter(collection -> collection.database().equals(database))
                .toList();
    }

    List<String> databases() {
        return collections.values().stream()
                .map(CollectionSchema::database)
                .distinct()
                .sorted()
                .toList();
    }

    Schema with(CollectionSchema collection) {
        var more = new TreeMap<>(collections);
        more.put(collection.namespace(), collection);
        return new Schema(version + 1, Map.copyOf(more));
    }

    Schema without(CollectionSchema collection) {
        var fewer = new TreeMap<>(collections);
        fewer.remove(collection.namespace());
        return new Schema(version + 1, Map.copyOf(fewer));
    }
}
