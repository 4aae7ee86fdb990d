package vn.tinhhoa.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.gridfs.GridFSBuckets;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Random;

class GridFsContractTests extends ContractTests {

    @Test
    void keeps_a_file_of_many_chunks() {
        var bucket = GridFSBuckets.create(database);
        var content = new byte[5_000_000];
        new Random(1).nextBytes(content);
        var id = bucket.uploadFromStream("ảnh.jpg", new ByteArrayInputStream(content));
        var out = new ByteArrayOutputStream();
        bucket.downloadToStream(id, out);
        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(database.getCollection("fs.chunks").listIndexes().into(new ArrayList<>()))
                .anySatisfy(index -> assertThat(index).containsEntry("unique", true));
        bucket.delete(id);
        assertThat(database.getCollection("fs.chunks").countDocuments()).isZero();
    }
}
