package vn.tinhhoa.content.dataset.release;

import vn.tinhhoa.content.dataset.GeoPoint;

import java.util.Locale;
import java.util.Optional;

/// A part of the map, in degrees, its edges included. It never crosses the 180th meridian.
public record GeoBox(double south, double west, double north, double east) {

    public GeoBox {
        if (!(south <= north && west <= east)) {
            throw new IllegalArgumentException("Not a box");
        }
    }

    /// Reads `south,west,north,east`; nothing when the text is no such thing.
    public static Optional<GeoBox> read(String text) {
        var parts = text.split(",", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            var corner = new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
            var opposite = new GeoPoint(Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
            return Optional.of(
                    new GeoBox(
                            corner.latitude(),
                            corner.longitude(),
                            opposite.latitude(),
                            opposite.longitude()));
        } catch (IllegalArgumentException notABox) {
            return Optional.empty();
        }
    }

    public GeoBox with(GeoPoint point) {
        return new GeoBox(
                Math.min(south, point.latitude()),
                Math.min(west, point.longitude()),
                Math.max(north, point.latitude()),
                Math.max(east, point.longitude()));
    }

    public static GeoBox around(GeoPoint point) {
        return new GeoBox(point.latitude(), point.longitude(), point.latitude(), point.longitude());
    }

    public boolean holds(GeoPoint point) {
        return point.latitude() >= south
                && point.latitude() <= north
                && point.longitude() >= west
                && point.longitude() <= east;
    }

    /// What [#read] reads; the edges lie at most a tenth of a metre further out.
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.6f,%.6f,%.6f,%.6f",
                Math.max(-90, Math.floor(south * 1e6) / 1e6),
                Math.max(-180, Math.floor(west * 1e6) / 1e6),
                Math.min(90, Math.ceil(north * 1e6) / 1e6),
                Math.min(180, Math.ceil(east * 1e6) / 1e6));
    }
}
