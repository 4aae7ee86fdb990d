package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.dataset.bag.FrozenFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@ContentTest
class GridFsBlobStoreTests extends BlobStoreContractTests {

    @Autowired MongoDatabaseFactory database;
    @Autowired MongoConverter converter;

    @Test
    void keeps_what_the_portal_may_not_read_in_a_bucket_of_its_own() throws IOException {
        var files =
                Map.of(
                        "0123456789abcdef".repeat(4),
                        Bucket.ORIGINALS,
                        "jury/k3/480.jpg",
                        Bucket.ORIGINALS,
                        "0123456789abcdef".repeat(2) + "/0123456789abcdef/320.webp",
                        Bucket.SHOWN,
                        new FrozenFile("ab".repeat(32), 1, 1).blobName(),
                        Bucket.SHOWN,
                        "ab/offered/" + "ab".repeat(32) + "/sizes-2/320.jpg",
                        Bucket.SHOWN,
                        EntryFiles.name(new EntryId("e1"), "ab".repeat(32)),
                        Bucket.ENTRIES);
        GridFsBlobStore.prepare(database);
        var blobs = open(scratch);
        var file = Files.write(scratch.resolve("one"), new byte[] {1});
        for (var name : files.keySet()) {
            blobs.put(name, file);
        }
        files.forEach((name, bucket) -> assertThat(names(bucket)).as(name).contains(name));
        assertThat(names(Bucket.SHOWN)).doesNotContainAnyElementsOf(names(Bucket.ORIGINALS));
        blobs.deleteAll("entries/e1/");
        assertThat(names(Bucket.ENTRIES)).isEmpty();
    }

    private List<String> names(Bucket bucket) {
        return database.getMongoDatabase()
                .getCollection(bucket.collection() + ".files")
                .distinct("filename", String.class)
                .into(new ArrayList<>());
    }

    @Override
    BlobStore open(Path directory) {
        return new GridFsBlobStore(database, converter);
    }
}
