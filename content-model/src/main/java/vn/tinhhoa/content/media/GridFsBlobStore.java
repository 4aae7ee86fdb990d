package vn.tinhhoa.content.media;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Files inside MongoDB, for several nodes without a shared directory.
final class GridFsBlobStore implements BlobStore {

    private final Map<Bucket, GridFsTemplate> buckets = new EnumMap<>(Bucket.class);

    GridFsBlobStore(MongoDatabaseFactory database, MongoConverter converter) {
        for (var bucket : Bucket.values()) {
            buckets.put(bucket, new GridFsTemplate(database, converter, bucket.collection()));
        }
    }

    /// Makes the indexes that the driver would make with the first file: who sends that may have no
    /// right to.
    static void prepare(MongoDatabaseFactory factory) {
        var database = factory.getMongoDatabase();
        for (var bucket : Bucket.values()) {
            database.getCollection(bucket.collection() + ".files")
                    .createIndex(Indexes.ascending("filename", "uploadDate"));
            database.getCollection(bucket.collection() + ".chunks")
                    .createIndex(
                            Indexes.ascending("files_id", "n"), new IndexOptions().unique(true));
        }
    }

    private GridFsTemplate bucket(String name) {
        var bucket = buckets.get(Bucket.of(name));
        if (bucket == null) {
            throw new IllegalStateException("No bucket for " + name);
        }
        return bucket;
    }

    @Override
    public void put(String name, Path file) throws IOException {
        if (exists(name)) {
            return;
        }
        try (var content = Files.newInputStream(file)) {
            bucket(name).store(content, name);
        }
    }

    @Override
    public boolean exists(String name) {
        return size(name) >= 0;
    }

    @Override
    public InputStream open(String name) throws IOException {
        var bucket = bucket(name);
        var found = bucket.findOne(named(name));
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return bucket.getResource(found).getInputStream();
    }

    @Override
    public long size(String name) {
        var found = bucket(name).findOne(named(name));
        return found == null ? -1 : found.getLength();
    }

    @Override
    public void delete(String name) {
        bucket(name).delete(named(name));
    }

    @Override
    public void deleteAll(String beginning) {
        var from = "^" + Pattern.quote(beginning);
        bucket(beginning).delete(Query.query(Criteria.where("filename").regex(from)));
    }

    private static Query named(String name) {
        return Query.query(Criteria.where("filename").is(name));
    }
}
