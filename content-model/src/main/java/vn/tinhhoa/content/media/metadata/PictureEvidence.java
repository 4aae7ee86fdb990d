package vn.tinhhoa.content.media.metadata;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a picture's file says of how it came about. Each of it can be missing from an honest file
/// and forged in another: it is shown to a person, who decides.
///
/// @param sourceType IPTC's code for the digital source, such as `trainedAlgorithmicMedia`; empty
///   when not said
/// @param contentCredentials whether there is a C2PA manifest, as cameras, editors and generators
///   write it; what it claims is not verified
/// @param generators known generators of pictures that are named in the file
/// @param software the programs that the file says it went through
/// @param takenLocally as the camera's clock showed it; null when not said
/// @param zone of that clock; null when not said
/// @param latitude in degrees; null when not said, as is the longitude
/// @param camera maker and model; empty when not said
public record PictureEvidence(
        String sourceType,
        boolean contentCredentials,
        List<String> generators,
        List<String> software,
        @Nullable LocalDateTime takenLocally,
        @Nullable ZoneOffset zone,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String camera,
        Origin origin) {

    public static final PictureEvidence NOTHING =
            new PictureEvidence(
                    "", false, List.of(), List.of(), null, null, null, null, "", Origin.UNKNOWN);

    /// What the file looks like it came from.
    public enum Origin {
        CAMERA,
        SCANNER,
        /// It says so, or has a screen's size and no camera.
        SCREEN,
        UNKNOWN
    }

    public PictureEvidence {
        generators = List.copyOf(generators);
        software = List.copyOf(software);
    }

    /// The file itself says that a program made it, wholly or in part.
    public boolean saysSynthetic() {
        return sourceType.toLowerCase(Locale.ROOT).contains("algorithmicmedia")
                || sourceType.equals("compositeSynthetic")
                || !generators.isEmpty();
    }

    /// The file itself says that it was put together from several pictures.
    public boolean saysComposite() {
        return sourceType.startsWith("composite");
    }

    /// @param zoneWhenUnsaid of a clock that does not say it
    public Optional<Instant> takenAt(ZoneId zoneWhenUnsaid) {
        return Optional.ofNullable(takenLocally)
                .map(local -> local.atZone(zone == null ? zoneWhenUnsaid : zone).toInstant());
    }

    /// A file whose metadata is broken says nothing.
    ///
    /// @param width and height upright, in pixels
    public static PictureEvidence read(Path file, int width, int height) throws IOException {
        try {
            return of(ImageMetadataReader.readMetadata(file.toFile()), file, width, height);
        } catch (ImageProcessingException
                | EOFException
                | RuntimeException
                | StackOverflowError unreadable) {
            return NOTHING;
        }
    }

    private static PictureEvidence of(Metadata metadata, Path file, int width, int height)
            throws IOException {
        var exif = new ExifFacts(metadata);
        var xmp = new XmpFacts(metadata);
        var marks = new ProgramMarks(metadata, exif, xmp);
        var place = exif.coordinates();
        return new PictureEvidence(
                xmp.digitalSourceType(),
                ContentCredentials.areIn(file),
                marks.generators(),
                marks.software(),
                exif.takenLocally().orElse(null),
                exif.zone().orElse(null),
                place.map(at -> at[0]).orElse(null),
                place.map(at -> at[1]).orElse(null),
                exif.camera(),
                OriginGuess.of(exif, xmp, marks, width, height));
    }
}
