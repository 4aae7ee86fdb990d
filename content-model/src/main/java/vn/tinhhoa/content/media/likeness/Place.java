package vn.tinhhoa.content.media.likeness;

/// A part of the upper picture of an [Overlay]; all in fractions of that picture.
record Place(Overlay overlay, double x, double y, double side) {

    /// @param edges where the upper picture lies
    Correlation compared(double[] edges) {
        return overlay.under(this, edges);
    }

    /// Whether there is something to see in both.
    boolean shows(double[] edges) {
        var here = compared(edges);
        return here.shared() > Overlay.LEAST_SHARED && here.hasSomething();
    }
}
