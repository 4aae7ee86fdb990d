package vn.tinhhoa.content.dataset.release;

import java.util.Comparator;
import java.util.regex.Pattern;

/// A release's number, `MAJOR.MINOR.PATCH` (Semantic Versioning 2.0.0, as Croissant 1.1 reads it
/// for data).
public record ReleaseVersion(int major, int minor, int patch)
        implements Comparable<ReleaseVersion> {

    public static final ReleaseVersion FIRST = new ReleaseVersion(1, 0, 0);

    private static final Pattern FORM =
            Pattern.compile("(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})");
    private static final Comparator<ReleaseVersion> ORDER =
            Comparator.comparingInt(ReleaseVersion::major)
                    .thenComparingInt(ReleaseVersion::minor)
                    .thenComparingInt(ReleaseVersion::patch);

    /// What kind of step leads to the next number.
    public enum Step {
        /// The same pictures with the same words, packed or introduced otherwise.
        PATCH,
        /// More pictures; those that were there are as they were.
        MINOR,
        /// Pictures or what is said of them changed, or are gone.
        MAJOR
    }

    /// @throws IllegalArgumentException when this is no number of a release
    public static ReleaseVersion of(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a release's number: " + text);
        }
        return new ReleaseVersion(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    public ReleaseVersion next(Step step) {
        return switch (step) {
            case PATCH -> new ReleaseVersion(major, minor, patch + 1);
            case MINOR -> new ReleaseVersion(major, minor + 1, 0);
            case MAJOR -> new ReleaseVersion(major + 1, 0, 0);
        };
    }

    @Override
    public int compareTo(ReleaseVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
