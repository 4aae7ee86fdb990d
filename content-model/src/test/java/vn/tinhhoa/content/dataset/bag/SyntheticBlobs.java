package vn.tinhhoa.content.dataset.bag;

import vn.tinhhoa.content.media.BlobStore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Blobs of any size that are nowhere: every byte follows from the blob's name and its place.
final class SyntheticBlobs implements BlobStore {

    private final Map<String, Long> sizes = new HashMap<>();
    private final Map<String, byte[]> real = new HashMap<>();

    FrozenFile blob(int number, long bytes) {
        var file = new FrozenFile("%064x".formatted(number), bytes, 0x1234);
        sizes.put(file.blobName(), bytes);
        return file;
    }

    static byte at(int seed, long position) {
        return (byte) (position * 31 + (position >> 13) + seed);
    }

    @Override
    public void put(String name, Path file) throws IOException {
        real.put(name, Files.readAllBytes(file));
    }

    @Override
    public boolean exists(String name) {
        return size(name) >= 0;
    }

    @Override
    public InputStream open(String name) {
        var bytes = real.get(name);
        if (bytes != null) {
            return new ByteArrayInputStream(bytes);
        }
        var length = sizes.get(name);
        var seed = name.hashCode();
        return new InputStream() {
            private long position;

            @Override
            public int read() {
                return position < length ? at(seed, position++) & 0xFF : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int wanted) {
                if (position >= length) {
                    return -1;
                }
                var count = (int) Math.min(wanted, length - position);
                for (int i = 0; i < count; i++) {
                    buffer[offset + i] = at(seed, position++);
                }
                return count;
            }

            @Override
            public long skip(long count) {
                var skipped = Math.min(count, length - position);
                position += skipped;
                return skipped;
            }
        };
    }

    @Override
    public long size(String name) {
        var bytes = real.get(name);
        return bytes != null ? bytes.length : sizes.getOrDefault(name, -1L);
    }

    @Override
    public void delete(String name) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public void deleteAll(String beginning) {
        throw new UnsupportedOperationException(beginning);
    }
}
