package vn.tinhhoa.content.media.metadata;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a picture's file says of itself, in EXIF, IPTC and XMP: a short list of harmless facts,
/// never by which camera. XMP is believed first, then IPTC, then EXIF, as the Metadata Working
/// Group says.
///
/// @param orientation as EXIF has it, 1 to 8; 1 is upright
/// @param headlines by language tag, as are captions and alt texts; empty tag where none is said
/// @param licence its code, address or words
/// @param coordinates latitude and longitude in degrees
public record PictureMetadata(
        int orientation,
        String creator,
        String credit,
        String licence,
        Map<String, String> headlines,
        Map<String, String> captions,
        Map<String, String> altTexts,
        List<String> keywords,
        String locationShown,
        String locationCreated,
        Optional<double[]> coordinates,
        @Nullable Instant takenAt) {

    private static final PictureMetadata NONE =
            new PictureMetadata(
                    1,
                    "",
                    "",
                    "",
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    "",
                    "",
                    Optional.empty(),
                    null);

    /// A picture whose metadata is broken, or nested deeper than a reader can follow, says nothing
    /// of itself, which is no reason to refuse it.
    public static PictureMetadata read(Path file) {
        try {
            return of(ImageMetadataReader.readMetadata(file.toFile()));
        } catch (ImageProcessingException
                | IOException
                | RuntimeException
                | StackOverflowError unreadable) {
            return NONE;
        }
    }

    private static PictureMetadata of(Metadata metadata) {
        var exif = new ExifFacts(metadata);
        var iptc = new IptcFacts(metadata);
        var xmp = new XmpFacts(metadata);
        var creator = first(xmp.creator(), iptc.creator(), exif.creator());
        return new PictureMetadata(
                exif.orientation(),
                creator,
                first(xmp.credit(), iptc.credit(), creator),
                first(xmp.licence(), iptc.licence(), exif.licence()),
                merged(xmp.headlines(), iptc.headline()),
                merged(xmp.captions(), first(iptc.caption(), exif.caption())),
                xmp.altTexts(),
                Stream.concat(xmp.keywords().stream(), iptc.keywords().stream())
                        .distinct()
                        .toList(),
                first(xmp.locationShown(), iptc.location()),
                first(xmp.locationCreated(), iptc.location()),
                exif.coordinates(),
                Stream.of(xmp.takenAt(), exif.takenAt(), iptc.takenAt())
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null));
    }

    private static Map<String, String> merged(Map<String, String> localised, String plain) {
        if (!localised.isEmpty() || plain.isEmpty()) {
            return localised;
        }
        var only = new LinkedHashMap<String, String>();
        only.put("", plain);
        return only;
    }

    private static String first(String... candidates) {
        return Stream.of(candidates).filter(each -> !each.isBlank()).findFirst().orElse("");
    }
}
