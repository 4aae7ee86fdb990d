package vn.tinhhoa.content.contest.tally;

/// An exact result: points out of as many as there could be.
///
/// @param whole 0 when nobody gave any points; the fraction then stands below every other
public record Fraction(long part, long whole) implements Comparable<Fraction> {

    public static final Fraction NONE = new Fraction(0, 0);

    public Fraction {
        if (part < 0 || whole < part) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    public boolean isNone() {
        return whole == 0;
    }

    /// At least this many hundredths.
    public boolean reaches(int percent) {
        return !isNone() && Math.multiplyExact(part, 100L) >= Math.multiplyExact(whole, percent);
    }

    /// In hundredths of a percent, rounded down; for showing, never for comparing.
    public int basisPoints() {
        return isNone() ? 0 : (int) (Math.multiplyExact(part, 10_000L) / whole);
    }

    @Override
    public int compareTo(Fraction other) {
        if (isNone() || other.isNone()) {
            return Boolean.compare(!isNone(), !other.isNone());
        }
        return Long.compare(
                Math.multiplyExact(part, other.whole), Math.multiplyExact(other.part, whole));
    }

    /// The same value, not the same digits: 1 of 2 is 2 of 4.
    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        var common = isNone() ? 1 : greatestCommonDivisor(part, whole);
        return Long.hashCode(part / common * 31 + whole / common);
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }
}
