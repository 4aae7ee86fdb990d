package vn.tinhhoa.portal.map;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.dataset.GeoPoint;
import vn.tinhhoa.content.dataset.release.GeoBox;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.map.MapDrawing.Line;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Projects pictures or places onto a plane and joins those that would lie on one another. Degrees
/// of longitude are as long as they are in the middle of the map; that is right enough for a
/// province.
public final class MapMaking<T> {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 460;
    private static final int MARGIN = 64;
    private static final int NEAR = 58;
    private static final int SMALLEST = 15;
    private static final int LARGEST = 26;
    private static final int MOST_LINES = 6;

    /// How much room the name of a line takes.
    private static final int LABEL = 48;

    private static final double KM_PER_DEGREE = 111.32;

    /// A map never shows less than this, in degrees: about two kilometres.
    private static final double SHORTEST_SIDE = 0.02;

    private final double south;
    private final double west;
    private final double perDegree;
    private final double narrowing;
    private final double left;
    private final double below;

    private final Function<T, @Nullable GeoPoint> where;

    /// @param where something lies; null when that is not known
    public MapMaking(List<T> all, Function<T, @Nullable GeoPoint> where) {
        this.where = where;
        var box =
                all.stream()
                        .flatMap(each -> Optional.ofNullable(where.apply(each)).stream())
                        .map(GeoBox::around)
                        .reduce((one, other) -> one.with(new GeoPoint(other.south(), other.west())))
                        .orElseGet(() -> new GeoBox(0, 0, 0, 0));
        narrowing = Math.max(0.05, Math.cos(Math.toRadians((box.south() + box.north()) / 2)));
        var wide = Math.max((box.east() - box.west()) * narrowing, SHORTEST_SIDE);
        var high = Math.max(box.north() - box.south(), SHORTEST_SIDE);
        perDegree = Math.min((WIDTH - 2.0 * MARGIN) / wide, (HEIGHT - 2.0 * MARGIN) / high);
        south = (box.south() + box.north()) / 2;
        west = (box.west() + box.east()) / 2;
        left = WIDTH / 2.0;
        below = HEIGHT / 2.0;
    }

    private double x(double longitude) {
        return left + (longitude - west) * narrowing * perDegree;
    }

    private double y(double latitude) {
        return below - (latitude - south) * perDegree;
    }

    /// What is drawn as one.
    public static final class Cluster<T> {

        private final List<T> entries = new ArrayList<>();
        private GeoBox box;
        private double x;
        private double y;

        private Cluster(GeoPoint first) {
            box = GeoBox.around(first);
        }

        private void add(T entry, GeoPoint point, double atX, double atY) {
            entries.add(entry);
            box = box.with(point);
            x += (atX - x) / entries.size();
            y += (atY - y) / entries.size();
        }

        public List<T> entries() {
            return entries;
        }

        public GeoBox box() {
            return box;
        }

        public int x() {
            return (int) Math.round(x);
        }

        public int y() {
            return (int) Math.round(y);
        }

        /// The more, the larger; a hundred are as large as it gets.
        public int radius() {
            var share = Math.min(1, Math.log10(entries.size()) / 2);
            return (int) Math.round(SMALLEST + share * (LARGEST - SMALLEST));
        }
    }

    /// The largest first.
    public List<Cluster<T>> clusters(List<T> entries) {
        var clusters = new ArrayList<Cluster<T>>();
        for (var entry : entries) {
            var point = where.apply(entry);
            if (point == null) {
                continue;
            }
            var atX = x(point.longitude());
            var atY = y(point.latitude());
            nearest(clusters, atX, atY)
                    .orElseGet(() -> {
                        var begun = new Cluster<T>(point);
                        clusters.add(begun);
                        return begun;
                    })
                    .add(entry, point, atX, atY);
        }
        clusters.sort(
                Comparator.comparingInt((Cluster<T> cluster) -> cluster.entries().size())
                        .reversed());
        return clusters;
    }

    private static <T> Optional<Cluster<T>> nearest(List<Cluster<T>> clusters, double x, double y) {
        return clusters.stream()
                .filter(cluster -> distance(cluster, x, y) < NEAR)
                .min(Comparator.comparingDouble(cluster -> distance(cluster, x, y)));
    }

    private static double distance(Cluster<?> cluster, double x, double y) {
        return Math.hypot(cluster.x - x, cluster.y - y);
    }

    /// Lines of latitude and longitude at round degrees, named at the edge.
    public List<Line> lines(LanguageTag language) {
        var lines = new ArrayList<Line>();
        var degrees = NumberFormat.getNumberInstance(language.locale());
        degrees.setMaximumFractionDigits(4);
        var across = step(WIDTH / (narrowing * perDegree));
        var first = west - left / (narrowing * perDegree);
        for (var each = Math.ceil(first / across) * across; x(each) < WIDTH; each += across) {
            var x = (int) Math.round(x(each));
            var label = x > WIDTH - LABEL ? "" : degrees.format(round(each, across)) + "°";
            lines.add(new Line(x, 0, x, HEIGHT, label, x + 5, HEIGHT - 8, "start"));
        }
        var up = step(HEIGHT / perDegree);
        first = south - below / perDegree;
        for (var each = Math.ceil(first / up) * up; y(each) > 0; each += up) {
            var y = (int) Math.round(y(each));
            var label = y < LABEL / 3 ? "" : degrees.format(round(each, up)) + "°";
            lines.add(new Line(0, y, WIDTH, y, label, 6, y - 5, "start"));
        }
        return lines;
    }

    private static double round(double value, double step) {
        return Math.round(value / step) * step;
    }

    /// One, two or five of a power of ten, so that there are at most [#MOST_LINES].
    private static double step(double span) {
        var step = Math.pow(10, Math.floor(Math.log10(span / MOST_LINES)));
        for (var times : new int[] {1, 2, 5, 10}) {
            if (span / (step * times) <= MOST_LINES) {
                return step * times;
            }
        }
        return step * 10;
    }

    /// How many kilometres the bar of the scale stands for.
    public double scale() {
        return step(WIDTH / perDegree * KM_PER_DEGREE);
    }

    public int scaleWidth() {
        return (int) Math.round(scale() / KM_PER_DEGREE * perDegree);
    }
}
