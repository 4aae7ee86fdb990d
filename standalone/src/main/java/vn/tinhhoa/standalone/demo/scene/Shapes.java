package vn.tinhhoa.standalone.demo.scene;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;

/// The few shapes that everything is made of; all in pixels.
final class Shapes {

    private Shapes() {}

    static void disc(Canvas canvas, double x, double y, double radius) {
        canvas.pen.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
    }

    static void oval(Canvas canvas, double x, double y, double halfWidth, double halfHeight) {
        canvas.pen.fill(
                new Ellipse2D.Double(x - halfWidth, y - halfHeight, halfWidth * 2, halfHeight * 2));
    }

    /// A stroke of light on water: pointed at both ends.
    static void dash(Canvas canvas, double x, double y, double half, double thickness) {
        var path = new Path2D.Double();
        path.moveTo(x - half, y);
        path.quadTo(x, y - thickness, x + half, y);
        path.quadTo(x, y + thickness, x - half, y);
        canvas.pen.fill(path);
    }

    /// A filled outline through points given as x, y, x, y…
    static void polygon(Canvas canvas, double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        canvas.pen.fill(path);
    }

    static void box(Canvas canvas, double x, double y, double width, double height) {
        polygon(canvas, x, y, x + width, y, x + width, y + height, x, y + height);
    }

    /// A line that hangs or bends through a middle point.
    static void bow(
            Canvas canvas,
            double fromX,
            double fromY,
            double overX,
            double overY,
            double toX,
            double toY,
            double thickness) {
        canvas.pen.setStroke(
                new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.pen.draw(new QuadCurve2D.Double(fromX, fromY, overX, overY, toX, toY));
    }

    static void line(
            Canvas canvas, double fromX, double fromY, double toX, double toY, double thickness) {
        bow(canvas, fromX, fromY, (fromX + toX) / 2, (fromY + toY) / 2, toX, toY, thickness);
    }

    /// A roof as village houses have them: eaves that curve out, a ridge that sags a little.
    static void roof(
            Canvas canvas, double x, double eaves, double half, double rise, double ridge) {
        var path = new Path2D.Double();
        path.moveTo(x - half, eaves);
        path.quadTo(x - half * 0.55, eaves - rise * 0.25, x - ridge, eaves - rise);
        path.quadTo(x, eaves - rise * 0.93, x + ridge, eaves - rise);
        path.quadTo(x + half * 0.55, eaves - rise * 0.25, x + half, eaves);
        path.quadTo(x, eaves + rise * 0.10, x - half, eaves);
        canvas.pen.fill(path);
    }
}
