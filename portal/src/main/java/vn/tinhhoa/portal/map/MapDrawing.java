package vn.tinhhoa.portal.map;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Said;

import java.util.List;

/// A map that is drawn by the server: what lies where, near things together.
///
/// @param viewBox of the SVG
/// @param scaleWidth how long the scale's bar is
/// @param scale what it stands for
/// @param missing how many are not on it, in words; empty when all are
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

    /// One or several things that lie near each other.
    ///
    /// @param mark what stands in the circle
    /// @param count how many, in words
    /// @param current whether it is what the page is about
    /// @param name of the place
    /// @param label where the name is written; null where there is no room
    /// @param says the same in words, with the number
    public record Spot(
            int x,
            int y,
            int radius,
            String mark,
            String count,
            boolean current,
            Said name,
            MapLabels.@Nullable Label label,
            String says,
            String href) {}
}
