package vn.tinhhoa.portal.asset;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// Style sheet, scripts, drawings and typefaces, read once at the start. The components of the
/// style sheet are joined into one file, the layers first. One hash over all of them is in every
/// address, so that browsers may keep them for ever.
@Component
public class PublicFiles {

    private static final String ROOT = "static/portal/";
    private static final String LAYERS = "css/layers.css";
    private static final String STYLE_SHEET = "portal.css";
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "txt", "text/plain;charset=UTF-8",
                    "woff2", "font/woff2");

    /// @param gzip shorter bytes; the same as `bytes` when there is nothing to gain
    record PublicFile(String type, byte[] bytes, byte[] gzip) {}

    private final Map<String, PublicFile> files = new TreeMap<>();
    private final String version;

    PublicFiles() {
        var found = new TreeMap<String, byte[]>();
        try {
            for (var resource :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:/" + ROOT + "**/*.*")) {
                var address = resource.getURL().toString();
                found.put(
                        address.substring(address.lastIndexOf(ROOT) + ROOT.length()),
                        resource.getContentAsByteArray());
            }
            found.put(STYLE_SHEET, joined(found));
            found.keySet().removeIf(name -> name.startsWith("css/"));
            var hash = MessageDigest.getInstance("SHA-256");
            for (var file : found.entrySet()) {
                hash.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                hash.update(file.getValue());
                files.put(file.getKey(), prepared(file.getKey(), file.getValue()));
            }
            version = HexFormat.of().formatHex(hash.digest(), 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The portal's style sheet is missing", unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Part of every address: changes with any of the files.
    public String version() {
        return version;
    }

    Optional<PublicFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private static byte[] joined(Map<String, byte[]> found) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(found.getOrDefault(LAYERS, new byte[0]));
        found.forEach((name, bytes) -> {
            if (name.startsWith("css/") && !name.equals(LAYERS)) {
                joined.writeBytes(bytes);
            }
        });
        return joined.toByteArray();
    }

    private static PublicFile prepared(String name, byte[] bytes) throws IOException {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("No media type for " + name);
        }
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(bytes);
        }
        return new PublicFile(type, bytes, gzip.size() < bytes.length ? gzip.toByteArray() : bytes);
    }
}
