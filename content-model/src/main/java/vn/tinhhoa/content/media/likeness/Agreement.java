package vn.tinhhoa.content.media.likeness;

/// How far two pictures are one.
///
/// @param distance of what they look like, see [Likeness#distance]
/// @param share of the places where there is something to see and where they agree when one is laid
///   over the other, from 0 to 1
/// @param apart share of the places where one shows something else than the other, or at another
///   place, though the rest agrees: two shots of one scene
/// @param mirrored whether one had to be turned over for it
public record Agreement(int distance, double share, double apart, boolean mirrored) {

    /// Where shots of one scene, and copies with a mark all over, were told apart best.
    private static final double SAME = 0.3;

    /// Up to this distance nothing else needs to be known: a frame makes much lie badly.
    private static final int THE_SAME = 14;

    /// Up to this distance few places need to agree: in soft pictures few do.
    private static final int ALIKE = 20;

    private static final double PER_DISTANCE = 250;

    /// A copy that lies badly has a few such places.
    private static final double APART = 0.05;

    /// One picture, changed; not two shots of one scene.
    public boolean isSamePicture() {
        return distance <= THE_SAME
                || apart < APART && (distance <= ALIKE || share - distance / PER_DISTANCE >= SAME);
    }
}
