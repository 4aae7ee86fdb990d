package vn.tinhhoa.content.dataset.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Reads a serialised bag with the JDK's own ZIP reader and checks it against RFC 8493.
public final class BagValidation {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {1,2}(\\S.*)");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private BagValidation() {}

    /// @return what is wrong; empty when the bag is valid
    public static List<String> faults(Path zip) throws IOException {
        var validation = new BagValidation();
        var files = read(zip);
        var tops = files.keySet().stream().map(name -> name.split("/", 2)[0]).distinct().toList();
        if (tops.size() != 1) {
            return List.of("not one folder at the top: " + tops);
        }
        files.forEach((name, bytes) ->
                validation.files.put(name.substring(tops.getFirst().length() + 1), bytes));
        validation.check();
        return validation.faults;
    }

    /// The entries of a ZIP, in its order.
    public static Map<String, byte[]> read(Path zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var content = new ZipFile(zip.toFile())) {
            var entries = content.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (entry.getMethod() != ZipEntry.STORED) {
                    throw new IOException(entry + " is compressed");
                }
                try (var in = content.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private void check() {
        if (!"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".equals(text("bagit.txt"))) {
            faults.add("bagit.txt is not what section 2.1.1 says");
        }
        var payload = manifest("manifest-sha256.txt");
        var tags = manifest("tagmanifest-sha256.txt");
        files.forEach((name, bytes) -> {
            if (name.startsWith("data/") && !payload.containsKey(name)) {
                faults.add(name + " is in no manifest");
            }
            if (!name.startsWith("data/")
                    && !name.startsWith("tagmanifest-")
                    && !tags.containsKey(name)) {
                faults.add(name + " is in no tag manifest");
            }
        });
        if (payload.keySet().stream().anyMatch(name -> !name.startsWith("data/"))) {
            faults.add("the manifest lists what is no payload");
        }
        if (tags.containsKey("tagmanifest-sha256.txt")) {
            faults.add("the tag manifest lists itself");
        }
        oxum();
    }

    private Map<String, String> manifest(String name) {
        var hashes = new LinkedHashMap<String, String>();
        for (var line : text(name).split("\n")) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                faults.add(name + " has a line that is none: " + line);
                continue;
            }
            var hash = parts.group(1);
            var file = parts.group(2);
            if (hashes.put(file, hash) != null) {
                faults.add(name + " lists twice " + file);
            }
            var bytes = files.get(file);
            if (bytes == null) {
                faults.add(file + " is missing");
            } else if (!hash.equals(sha256(bytes))) {
                faults.add(file + " is not what its manifest says");
            }
        }
        return hashes;
    }

    private void oxum() {
        var info = text("bag-info.txt");
        for (var needed :
                List.of(
                        "Source-Organization",
                        "External-Identifier",
                        "External-Description",
                        "Bagging-Date",
                        "Payload-Oxum",
                        "Contact-Email")) {
            if (!Pattern.compile("(?m)^" + needed + ": \\S.*$").matcher(info).find()) {
                faults.add("bag-info.txt lacks " + needed);
            }
        }
        var payload =
                files.entrySet().stream()
                        .filter(each -> each.getKey().startsWith("data/"))
                        .toList();
        var bytes = payload.stream().mapToLong(each -> each.getValue().length).sum();
        if (!info.contains("\nPayload-Oxum: " + bytes + "." + payload.size() + "\n")) {
            faults.add("Payload-Oxum is wrong");
        }
    }

    private String text(String name) {
        var bytes = files.get(name);
        if (bytes == null) {
            faults.add(name + " is missing");
            return "";
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
