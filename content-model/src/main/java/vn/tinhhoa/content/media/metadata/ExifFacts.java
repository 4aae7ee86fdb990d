package vn.tinhhoa.content.media.metadata;

import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;

/// What EXIF says (CIPA DC-008).
final class ExifFacts {

    /// Where a time without a zone is meant.
    static final TimeZone HERE = TimeZone.getTimeZone("Asia/Ho_Chi_Minh");

    private final @Nullable ExifIFD0Directory main;
    private final @Nullable ExifSubIFDDirectory shot;
    private final @Nullable GpsDirectory place;

    ExifFacts(Metadata metadata) {
        main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        shot = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        place = metadata.getFirstDirectoryOfType(GpsDirectory.class);
    }

    int orientation() {
        var said = main == null ? null : main.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return said == null || said < 1 || said > 8 ? 1 : said;
    }

    String creator() {
        return text(ExifIFD0Directory.TAG_ARTIST);
    }

    String caption() {
        return text(ExifIFD0Directory.TAG_IMAGE_DESCRIPTION);
    }

    String licence() {
        return text(ExifIFD0Directory.TAG_COPYRIGHT);
    }

    Optional<Instant> takenAt() {
        var taken = shot == null ? null : shot.getDateOriginal(HERE);
        return Optional.ofNullable(taken).map(Date::toInstant);
    }

    Optional<double[]> coordinates() {
        var location = place == null ? null : place.getGeoLocation();
        if (location == null
                || location.isZero()
                || Math.abs(location.getLatitude()) > 90
                || Math.abs(location.getLongitude()) > 180) {
            return Optional.empty();
        }
        return Optional.of(new double[] {location.getLatitude(), location.getLongitude()});
    }

    private String text(int tag) {
        var value = main == null ? null : main.getByteArray(tag);
        if (value != null) {
            return RepairedText.of(value);
        }
        var text = main == null ? null : main.getString(tag);
        return text == null ? "" : RepairedText.of(text);
    }
}
