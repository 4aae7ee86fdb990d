package vn.tinhhoa.content.dataset.bag;

import vn.tinhhoa.content.media.BlobStore;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;

/// The ZIP of a release. It exists nowhere: every byte of it follows from the list of its files, so
/// that any part of it can be written at any time, with memory that does not grow with it, and two
/// houses that hold the same release give out the same bytes.
///
/// Files are stored, sorted by name, with fixed times; sizes and checks are known, so nothing
/// follows a file that only its end could tell.
public final class ReleaseBag {

    private static final int BUFFER = 64 * 1024;

    private final String folder;
    private final List<BagFile> files;
    private final Source source;
    private final long directory;
    private final long directoryBytes;
    private final byte[] end;

    /// Where the content of the files comes from.
    @FunctionalInterface
    interface Source {

        InputStream open(FrozenFile file) throws IOException;
    }

    /// @param folder the one entry at the top of the ZIP (RFC 8493, section 4.2)
    ReleaseBag(String folder, List<BagFile> files, BlobStore blobs) {
        this(folder, files, file -> blobs.open(file.blobName()));
    }

    ReleaseBag(String folder, List<BagFile> files, Source source) {
        this.folder = folder;
        this.files = files.stream().sorted(Comparator.comparing(BagFile::path)).toList();
        this.source = source;
        var offset = 0L;
        var records = 0L;
        for (var each : this.files) {
            var bytes = each.file().bytes();
            records += ZipRecords.centralLength(name(each), bytes, offset);
            offset += ZipRecords.localLength(name(each), bytes) + bytes;
        }
        this.directory = offset;
        this.directoryBytes = records;
        this.end = ZipRecords.end(this.files.size(), directory, directoryBytes);
    }

    public long length() {
        return directory + directoryBytes + end.length;
    }

    /// Sorted by path.
    public List<BagFile> files() {
        return files;
    }

    /// Writes the bytes from the one up to, and without, the other.
    ///
    /// @throws IndexOutOfBoundsException unless 0 <= from <= to <= [#length]
    public void write(long from, long to, OutputStream out) throws IOException {
        if (from < 0 || from > to || to > length()) {
            throw new IndexOutOfBoundsException(from + " to " + to + " of " + length());
        }
        var part = new Part(from, to, out);
        for (var each : files) {
            if (part.isDone()) {
                return;
            }
            var header = ZipRecords.localLength(name(each), each.file().bytes());
            if (part.misses(header + each.file().bytes())) {
                continue;
            }
            part.write(ZipRecords.local(name(each), each.file()));
            part.write(each.file());
        }
        var offset = 0L;
        for (var each : files) {
            if (part.isDone()) {
                return;
            }
            part.write(ZipRecords.central(name(each), each.file(), offset));
            offset += ZipRecords.localLength(name(each), each.file().bytes()) + each.file().bytes();
        }
        part.write(end);
    }

    private String name(BagFile file) {
        return folder + "/" + file.path();
    }

    /// The part that is asked for, while the whole passes by.
    private final class Part {

        private final long from;
        private final long to;
        private final OutputStream out;
        private long position;

        private Part(long from, long to, OutputStream out) {
            this.from = from;
            this.to = to;
            this.out = out;
        }

        private boolean isDone() {
            return position >= to;
        }

        /// Passes over so many bytes if none of them is wanted.
        private boolean misses(long bytes) {
            if (position + bytes > from) {
                return false;
            }
            position += bytes;
            return true;
        }

        private void write(byte[] record) throws IOException {
            var begin = (int) Math.clamp(from - position, 0, record.length);
            var stop = (int) Math.clamp(to - position, begin, record.length);
            out.write(record, begin, stop - begin);
            position += record.length;
        }

        private void write(FrozenFile file) throws IOException {
            var begin = Math.clamp(from - position, 0, file.bytes());
            var stop = Math.clamp(to - position, begin, file.bytes());
            if (begin < stop) {
                copy(file, begin, stop - begin);
            }
            position += file.bytes();
        }

        private void copy(FrozenFile file, long skipped, long wanted) throws IOException {
            try (var content = source.open(file)) {
                content.skipNBytes(skipped);
                var buffer = new byte[BUFFER];
                var left = wanted;
                while (left > 0) {
                    var read = content.read(buffer, 0, (int) Math.min(left, buffer.length));
                    if (read < 0) {
                        throw new EOFException(file.blobName() + " is shorter than it was");
                    }
                    out.write(buffer, 0, read);
                    left -= read;
                }
            }
        }
    }
}
