package vn.tinhhoa.content.media;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Files inside MongoDB, for several nodes without a shared directory.
final class GridFsBlobStore implements BlobStore {

    private final GridFsTemplate files;

    GridFsBlobStore(GridFsTemplate files) {
        this.files = files;
    }

    @Override
    public void put(String name, Path file) throws IOException {
        if (exists(name)) {
            return;
        }
        try (var content = Files.newInputStream(file)) {
            files.store(content, name);
        }
    }

    @Override
    public boolean exists(String name) {
        return size(name) >= 0;
    }

    @Override
    public InputStream open(String name) throws IOException {
        var found = files.findOne(named(name));
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return files.getResource(found).getInputStream();
    }

    @Override
    public long size(String name) {
        var found = files.findOne(named(name));
        return found == null ? -1 : found.getLength();
    }

    @Override
    public void delete(String name) {
        files.delete(named(name));
    }

    @Override
    public void deleteAll(String beginning) {
        var from = "^" + Pattern.quote(beginning);
        files.delete(Query.query(Criteria.where("filename").regex(from)));
    }

    private static Query named(String name) {
        return Query.query(Criteria.where("filename").is(name));
    }
}
