package vn.tinhhoa.portal.map;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds room for names on a map: beneath, above or beside what they name, never on one another. A
/// name without room is left out; the list beneath the map has it.
public final class MapLabels {

    private static final double LETTER = 7.2;
    private static final double WIDE_LETTER = 13.5;
    private static final int HEIGHT = 16;
    private static final int GAP = 7;

    private final List<Box> taken = new ArrayList<>();
    private final int width;
    private final int height;

    public MapLabels(List<? extends MapMaking.Cluster<?>> clusters, int width, int height) {
        this.width = width;
        this.height = height;
        clusters.forEach(cluster ->
                taken.add(
                        Box.around(cluster.x(), cluster.y(), cluster.radius(), cluster.radius())));
    }

    /// Where a name is written: the middle of its foot.
    public record Label(int x, int y) {}

    /// @return null when there is no room
    public @Nullable Label place(MapMaking.Cluster<?> cluster, String name) {
        var half = width(name) / 2;
        var away = cluster.radius() + GAP;
        return Stream.of(
                        new Label(cluster.x(), cluster.y() + away + HEIGHT - 4),
                        new Label(cluster.x(), cluster.y() - away - 2),
                        new Label((int) (cluster.x() + away + half), cluster.y() + 5),
                        new Label((int) (cluster.x() - away - half), cluster.y() + 5))
                .filter(label -> isFree(box(label, half)))
                .findFirst()
                .map(label -> {
                    taken.add(box(label, half));
                    return label;
                })
                .orElse(null);
    }

    private static Box box(Label label, double half) {
        return Box.around(label.x(), label.y() - HEIGHT / 2.0 + 3, half, HEIGHT / 2.0);
    }

    private boolean isFree(Box box) {
        return box.left() > 0
                && box.right() < width
                && box.top() > 0
                && box.foot() < height
                && taken.stream().noneMatch(box::meets);
    }

    /// As wide as the letters usually are; nothing here knows the reader's typeface.
    private static double width(String name) {
        return name.codePoints().mapToDouble(sign -> sign > 0x2E80 ? WIDE_LETTER : LETTER).sum();
    }

    private record Box(double left, double top, double right, double foot) {

        static Box around(double x, double y, double halfWidth, double halfHeight) {
            return new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.foot && other.top < foot;
        }
    }
}
