package vn.tinhhoa.content.dataset.bag;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.media.BlobStore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Packs the files of a release, and gives the bag out again.
@Component
public class ReleaseBags {

    private final FrozenFiles frozen;
    private final BlobStore blobs;

    ReleaseBags(FrozenFiles frozen, BlobStore blobs) {
        this.frozen = frozen;
        this.blobs = blobs;
    }

    /// A bag that was packed.
    ///
    /// @param index the list of its files
    /// @param zip the measures of the whole ZIP
    public record Packed(FrozenFile index, FrozenFile zip) {}

    /// Adds BagIt's own files to those of a release and computes the ZIP's hash, by reading through
    /// it once.
    ///
    /// @param contents payload beneath `data/`, and tag files
    public Packed pack(String folder, List<BagFile> contents, BagInfo info) throws IOException {
        var files = new ArrayList<>(contents);
        files.add(tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        var payload = contents.stream().filter(BagFile::isPayload).toList();
        var bytes = payload.stream().mapToLong(each -> each.file().bytes()).sum();
        var infoText = info.text(bytes, payload.size());
        files.add(new BagFile("bag-info.txt", frozen.put(out -> out.write(infoText))));
        files.add(payloadManifest(contents));
        var tags = files.stream().filter(each -> !each.isPayload()).toList();
        files.add(tag("tagmanifest-sha256.txt", manifest(tags)));
        return measure(folder, files);
    }

    /// BagIt's list of the payload, which a description inside the bag may point at.
    public BagFile payloadManifest(List<BagFile> contents) throws IOException {
        return tag(
                "manifest-sha256.txt",
                manifest(contents.stream().filter(BagFile::isPayload).toList()));
    }

    /// Takes files as they are: they make up a bag already.
    public Packed repack(String folder, List<BagFile> bag) throws IOException {
        return measure(folder, bag);
    }

    private Packed measure(String folder, List<BagFile> files) throws IOException {
        var bag = new ReleaseBag(folder, files, blobs);
        var index = frozen.put(out -> BagIndex.write(bag.files(), out));
        try (var whole = new Measuring(OutputStream.nullOutputStream())) {
            bag.write(0, bag.length(), whole);
            return new Packed(index, whole.measured());
        }
    }

    public ReleaseBag open(String folder, FrozenFile index) throws IOException {
        try (var lines = frozen.open(index)) {
            return new ReleaseBag(folder, BagIndex.read(lines), blobs);
        }
    }

    /// A ZIP that is put together for one reader: files that are kept, and papers that are written
    /// for it.
    ///
    /// @param papers their content by path; they are held in memory
    public ReleaseBag loose(String folder, List<BagFile> kept, Map<String, byte[]> papers)
            throws IOException {
        var files = new ArrayList<>(kept);
        var contents = new HashMap<FrozenFile, byte[]>();
        for (var paper : papers.entrySet()) {
            try (var measuring = new Measuring(OutputStream.nullOutputStream())) {
                measuring.write(paper.getValue(), 0, paper.getValue().length);
                var measured = measuring.measured();
                contents.put(measured, paper.getValue());
                files.add(new BagFile(paper.getKey(), measured));
            }
        }
        return new ReleaseBag(
                folder,
                files,
                file -> {
                    var paper = contents.get(file);
                    return paper == null ? frozen.open(file) : new ByteArrayInputStream(paper);
                });
    }

    private BagFile tag(String path, String text) throws IOException {
        return new BagFile(
                path, frozen.put(out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String manifest(List<BagFile> files) {
        var lines = new StringBuilder();
        files.stream()
                .sorted(Comparator.comparing(BagFile::path))
                .forEach(each ->
                        lines.append(each.file().sha256())
                                .append("  ")
                                .append(each.path())
                                .append('\n'));
        return lines.toString();
    }
}
