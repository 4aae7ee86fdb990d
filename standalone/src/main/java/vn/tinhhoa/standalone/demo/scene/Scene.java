package vn.tinhhoa.standalone.demo.scene;

import java.util.List;

/// What is to be seen in one picture.
///
/// @param seed equal seeds give equal pictures
/// @param width in pixels
/// @param height in pixels
/// @param sun where it stands; a moon in the night palette
/// @param ridges how many ranges of hills lie behind one another
/// @param water where the water begins, as a share of the height from the top; 1 for none
/// @param details what stands in the landscape, from back to front
public record Scene(
        long seed,
        Palette palette,
        int width,
        int height,
        Sun sun,
        int ridges,
        double water,
        List<Detail> details) {

    public Scene {
        details = List.copyOf(details);
    }

    /// @param x as a share of the width
    /// @param y as a share of the height, from the top
    /// @param radius as a share of the shorter side; 0 hides it behind the haze
    public record Sun(double x, double y, double radius) {}

    boolean hasWater() {
        return water < 1;
    }

    int waterLine() {
        return (int) Math.round(height * Math.min(1, water));
    }
}
