package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Said;

import java.util.List;

/// A map that is drawn by the server: where the pictures were taken, near ones together.
///
/// @param viewBox of the SVG
/// @param scaleWidth how long the scale's bar is
/// @param scale what it stands for
/// @param missing how many pictures are not on it, in words; empty when all are
public record MapDrawing(
        String viewBox,
        List<Line> lines,
        List<Spot> spots,
        int scaleWidth,
        String scale,
        String missing) {

    /// A line of latitude or longitude.
    ///
    /// @param label empty where there is no room
    public record Line(
            int x1, int y1, int x2, int y2, String label, int labelX, int labelY, String anchor) {}

    /// One or several pictures.
    ///
    /// @param name of the place that most of them show
    /// @param label where the name is written; null where there is no room
    /// @param says the same in words, with the number
    public record Spot(
            int x,
            int y,
            int radius,
            int pictures,
            Said name,
            MapLabels.@Nullable Label label,
            String says,
            String href) {}
}
