package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// When and where a picture was made.
///
/// @param locationShown the place that is seen
/// @param locationCreated the place where the camera stood
/// @param coordinates where the camera stood; never published
public record PictureOrigin(
        @Nullable Instant takenAt,
        String locationShown,
        String locationCreated,
        @Nullable Coordinates coordinates) {

    public static final PictureOrigin NONE = new PictureOrigin(null, "", "", null);

    public PictureOrigin {
        locationShown = locationShown.strip();
        locationCreated = locationCreated.strip();
    }

    /// In degrees, WGS 84.
    public record Coordinates(double latitude, double longitude) {

        public Coordinates {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("Not on earth: " + latitude + ", " + longitude);
            }
        }
    }
}
