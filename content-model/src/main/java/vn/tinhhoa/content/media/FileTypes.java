package vn.tinhhoa.content.media;

import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

import java.io.IOException;
import java.nio.file.Path;

/// Tells what a file is by its content. Tika's default configuration would also look for programs
/// on this machine and start them; here there is nothing but the detectors.
public final class FileTypes {

    private static final Detector DETECTOR = new DefaultDetector(MimeTypes.getDefaultMimeTypes());

    private FileTypes() {}

    public static Detector detector() {
        return DETECTOR;
    }

    /// @param fileName only helps where several kinds begin alike; may be empty
    public static MediaType of(Path file, String fileName) throws IOException {
        var metadata = new Metadata();
        if (!fileName.isEmpty()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        }
        try (var stream = TikaInputStream.get(file, metadata)) {
            if (fileName.isEmpty()) {
                metadata.remove(TikaCoreProperties.RESOURCE_NAME_KEY);
            }
            return DETECTOR.detect(stream, metadata).getBaseType();
        }
    }
}
