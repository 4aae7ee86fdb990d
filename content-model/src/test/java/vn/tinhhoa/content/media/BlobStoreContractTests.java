package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// What every place for files promises.
abstract class BlobStoreContractTests {

    @TempDir Path scratch;
    private BlobStore blobs;
    private final String name = UUID.randomUUID().toString().replace("-", "");

    abstract BlobStore open(Path directory) throws IOException;

    @BeforeEach
    void open() throws IOException {
        blobs = open(scratch.resolve("blobs"));
    }

    @Test
    void gives_back_what_was_put() throws IOException {
        var content = new byte[700_000];
        new Random(1).nextBytes(content);
        blobs.put(name, file(content));

        assertThat(blobs.exists(name)).isTrue();
        assertThat(blobs.size(name)).isEqualTo(content.length);
        try (var in = blobs.open(name)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void keeps_an_empty_file_and_names_with_folders() throws IOException {
        blobs.put(name + "/rules-1/320.jpg", file(new byte[0]));
        assertThat(blobs.size(name + "/rules-1/320.jpg")).isZero();
        assertThat(blobs.exists(name)).isFalse();
    }

    @Test
    void never_changes_what_is_there() throws IOException {
        blobs.put(name, file("một".getBytes()));
        blobs.put(name, file("hai".getBytes()));
        try (var in = blobs.open(name)) {
            assertThat(new String(in.readAllBytes())).isEqualTo("một");
        }
    }

    @Test
    void leaves_the_given_file_alone() throws IOException {
        var file = file("một".getBytes());
        blobs.put(name, file);
        assertThat(file).exists();
    }

    @Test
    void says_so_when_there_is_nothing() {
        assertThat(blobs.exists(name)).isFalse();
        assertThat(blobs.size(name)).isEqualTo(-1);
        assertThatThrownBy(() -> blobs.open(name)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void stands_many_who_put_the_same() throws Exception {
        var content = new byte[300_000];
        var file = file(content);
        try (var people = Executors.newFixedThreadPool(8)) {
            var puts =
                    IntStream.range(0, 16)
                            .mapToObj(one ->
                                    (Callable<Boolean>)
                                            () -> {
                                                blobs.put(name, file);
                                                try (var in = blobs.open(name)) {
                                                    return in.readAllBytes().length
                                                            == content.length;
                                                }
                                            })
                            .toList();
            for (var put : people.invokeAll(puts)) {
                assertThat(put.get()).isTrue();
            }
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(scratch, "content", ".bin"), content);
    }
}
