package vn.tinhhoa.content.dataset.release;

import java.util.ArrayList;
import java.util.List;

/// A size in which a released picture can be had, upright, in pixels.
public record PictureSize(int width, int height) {

    private static final int[] WIDTHS = {320, 640, 960, 1280, 1920};
    private static final int WIDEST = 2560;

    /// All sizes of a picture, the smallest first; the last one is what IIIF calls `max`. A picture
    /// is never enlarged.
    public static List<PictureSize> of(int width, int height) {
        var sizes = new ArrayList<PictureSize>();
        for (var wide : WIDTHS) {
            if (wide < width) {
                sizes.add(scaled(wide, width, height));
            }
        }
        sizes.add(scaled(Math.min(width, WIDEST), width, height));
        return sizes;
    }

    public static PictureSize largest(int width, int height) {
        return of(width, height).getLast();
    }

    private static PictureSize scaled(int wide, int width, int height) {
        return new PictureSize(wide, (int) Math.max(1, Math.round((double) height * wide / width)));
    }
}
