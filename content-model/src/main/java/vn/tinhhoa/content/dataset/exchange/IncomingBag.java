package vn.tinhhoa.content.dataset.exchange;

import vn.tinhhoa.content.dataset.bag.BagFile;
import vn.tinhhoa.content.dataset.bag.FrozenFiles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A BagIt bag in a ZIP: complete, and every file of it is what its manifests say (RFC 8493,
/// section 3).
final class IncomingBag {

    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64}) [ *]?(\\S.*)");
    private static final String TAGS = "tagmanifest-sha256.txt";

    private final IncomingZip zip;
    private final String folder;
    private final Map<String, String> hashes = new LinkedHashMap<>();

    private IncomingBag(IncomingZip zip, String folder) {
        this.zip = zip;
        this.folder = folder;
    }

    /// @throws RefusedImportException when it is no complete bag; hashes are checked by [#keep]
    static IncomingBag of(IncomingZip zip) throws IOException {
        var folders = zip.files().keySet().stream().map(name -> name.split("/", 2)[0]).distinct();
        var all = folders.toList();
        if (all.size() != 1 || !zip.holds(all.getFirst() + "/bagit.txt")) {
            throw new RefusedImportException("bag.no-bag", "bagit.txt");
        }
        var bag = new IncomingBag(zip, all.getFirst());
        bag.look();
        return bag;
    }

    private void look() throws IOException {
        if (!text("bagit.txt").startsWith("BagIt-Version: 1.0")) {
            throw new RefusedImportException("bag.no-bag", "BagIt-Version");
        }
        manifest("manifest-sha256.txt");
        manifest(TAGS);
        for (var name : zip.files().keySet()) {
            var path = name.substring(folder.length() + 1);
            if (!hashes.containsKey(path) && !path.equals(TAGS)) {
                throw new RefusedImportException("bag.unlisted", path);
            }
        }
        for (var path : hashes.keySet()) {
            if (!zip.holds(folder + "/" + path)) {
                throw new RefusedImportException("bag.missing-file", path);
            }
        }
    }

    private void manifest(String name) throws IOException {
        for (var line : text(name).split("\r?\n|\r")) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new RefusedImportException("bag.manifest", line);
            }
            hashes.put(parts.group(2), parts.group(1).toLowerCase(Locale.ROOT));
        }
    }

    byte[] bytes(String path) throws IOException {
        return zip.bytes(folder + "/" + path);
    }

    String text(String path) throws IOException {
        return zip.text(folder + "/" + path);
    }

    /// Keeps every file, after it was found to be what the manifests say.
    ///
    /// @throws RefusedImportException at the first that is not
    List<BagFile> keep(FrozenFiles frozen) throws IOException {
        var kept = new ArrayList<BagFile>();
        for (var name : zip.files().keySet()) {
            var path = name.substring(folder.length() + 1);
            var file = frozen.put(out -> zip.copy(name, out));
            var expected = hashes.get(path);
            if (expected != null && !expected.equals(file.sha256())) {
                throw new RefusedImportException("bag.fixity", path);
            }
            kept.add(new BagFile(path, file));
        }
        return kept;
    }
}
