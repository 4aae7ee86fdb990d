package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

class FileBlobStoreTests extends BlobStoreContractTests {

    @TempDir Path home;

    @Override
    BlobStore open(Path directory) {
        return new FileBlobStore(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "ab/../cd", "/etc/passwd", "", "AB", "ab\u0000"})
    void stays_in_its_directory(String name) {
        var blobs = new FileBlobStore(home);
        assertThatThrownBy(() -> blobs.open(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void clears_what_a_killed_process_left_but_not_what_another_is_writing() throws IOException {
        var now = Instant.parse("2026-11-23T00:00:00Z");
        var incoming = Files.createDirectories(home.resolve("incoming"));
        var old = Files.createFile(incoming.resolve("blob1.tmp"));
        var fresh = Files.createFile(incoming.resolve("blob2.tmp"));
        Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(100_000)));
        Files.setLastModifiedTime(fresh, FileTime.from(now.minusSeconds(10)));

        new FileBlobStore(home).clearLeftovers(now);

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void leaves_nothing_unfinished_behind() throws IOException {
        var blobs = new FileBlobStore(home);
        var file = Files.write(home.resolve("a.bin"), new byte[10]);
        blobs.put("abcdef", file);
        try (var left = Files.list(home.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
        assertThat(home.resolve("ab/abcdef")).exists();
    }
}
