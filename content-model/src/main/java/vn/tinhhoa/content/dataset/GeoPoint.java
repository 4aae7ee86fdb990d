package vn.tinhhoa.content.dataset;

/// A point in degrees, WGS 84, that the curator chose to publish.
public record GeoPoint(double latitude, double longitude) {

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not on earth: " + latitude + ", " + longitude);
        }
    }
}
