package vn.tinhhoa.content.media.metadata;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.iptc.IptcDirectory;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.TimeZone;

/// What a picture says of itself: a short list of harmless facts, never where it was taken nor by
/// which camera.
///
/// @param orientation as EXIF has it, 1 to 8; 1 is upright
public record PictureMetadata(
        int orientation, String credit, String caption, @Nullable Instant takenAt) {

    private static final PictureMetadata NONE = new PictureMetadata(1, "", "", null);

    /// A picture whose metadata is broken says nothing of itself, which is no reason to refuse it.
    public static PictureMetadata read(Path file) {
        try {
            return of(ImageMetadataReader.readMetadata(file.toFile()));
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return NONE;
        }
    }

    public boolean turned() {
        return orientation >= 5;
    }

    private static PictureMetadata of(Metadata metadata) {
        var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var shot = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        var orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        var taken =
                shot == null
                        ? null
                        : shot.getDateOriginal(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        return new PictureMetadata(
                orientation == null || orientation < 1 || orientation > 8 ? 1 : orientation,
                first(
                        iptc == null ? null : iptc.getString(IptcDirectory.TAG_CREDIT),
                        iptc == null ? null : iptc.getString(IptcDirectory.TAG_BY_LINE),
                        exif == null ? null : exif.getString(ExifIFD0Directory.TAG_ARTIST)),
                first(
                        iptc == null ? null : iptc.getString(IptcDirectory.TAG_CAPTION),
                        exif == null
                                ? null
                                : exif.getString(ExifIFD0Directory.TAG_IMAGE_DESCRIPTION)),
                taken == null ? null : taken.toInstant());
    }

    private static String first(@Nullable String... candidates) {
        for (var candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return Normalizer.normalize(candidate.strip(), Normalizer.Form.NFC);
            }
        }
        return "";
    }
}
