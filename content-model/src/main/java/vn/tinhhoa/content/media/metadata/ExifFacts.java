package vn.tinhhoa.content.media.metadata;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;

/// What EXIF says (CIPA DC-008).
final class ExifFacts {

    /// Where a time without a zone is meant.
    static final TimeZone HERE = TimeZone.getTimeZone("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

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

    /// As the camera's clock showed it.
    Optional<LocalDateTime> takenLocally() {
        try {
            return said(shot, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL)
                    .map(text -> LocalDateTime.parse(text, WRITTEN));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    Optional<ZoneOffset> zone() {
        try {
            return said(shot, ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL).map(ZoneOffset::of);
        } catch (DateTimeException noZone) {
            return Optional.empty();
        }
    }

    /// Maker and model; empty when the file names none.
    String camera() {
        var make = text(ExifIFD0Directory.TAG_MAKE);
        var model = text(ExifIFD0Directory.TAG_MODEL);
        return model.startsWith(make) ? model : (make + " " + model).strip();
    }

    boolean isExposed() {
        return shot != null
                && (shot.containsTag(ExifSubIFDDirectory.TAG_EXPOSURE_TIME)
                        || shot.containsTag(ExifSubIFDDirectory.TAG_FNUMBER));
    }

    String software() {
        return text(ExifIFD0Directory.TAG_SOFTWARE);
    }

    /// Where programs also leave what they were told.
    String comment() {
        return shot == null
                ? ""
                : Optional.ofNullable(shot.getDescription(ExifSubIFDDirectory.TAG_USER_COMMENT))
                        .orElse("");
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

    private static Optional<String> said(@Nullable Directory directory, int tag) {
        return Optional.ofNullable(directory == null ? null : directory.getString(tag))
                .map(String::strip);
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
