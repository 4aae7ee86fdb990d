package vn.tinhhoa.content.contest.entry;

/// What the entrant says of whether a program made the work.
///
/// @param how in their words; empty when nothing was made by a program
public record SyntheticSaid(Kind kind, String how) {

    public static final SyntheticSaid NOTHING = new SyntheticSaid(Kind.NOT_SAID, "");

    public enum Kind {
        NOT_SAID,
        /// As the camera saw it, or as the person wrote it.
        NONE,
        /// Put together from several pictures.
        COMPOSITE,
        /// Made by a program, wholly or in part.
        MADE_BY_PROGRAM
    }
}
