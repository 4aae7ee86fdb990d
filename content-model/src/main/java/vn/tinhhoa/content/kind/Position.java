package vn.tinhhoa.content.kind;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A point on the earth.
///
/// @param latitude degrees, -90 to 90
/// @param longitude degrees, -180 to 180
public record Position(double latitude, double longitude) {

    private static final Pattern FORM =
            Pattern.compile("(-?[0-9]{1,2}(?:\\.[0-9]+)?)\\s*[,;]\\s*(-?[0-9]{1,3}(?:\\.[0-9]+)?)");

    /// Reads `16.0544, 108.2022`.
    public static Optional<Position> parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var position =
                new Position(Double.parseDouble(form.group(1)), Double.parseDouble(form.group(2)));
        return Optional.of(position).filter(Position::isOnEarth);
    }

    private boolean isOnEarth() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }
}
