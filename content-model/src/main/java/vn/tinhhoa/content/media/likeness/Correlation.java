package vn.tinhhoa.content.media.likeness;

/// How two series of numbers go together (Pearson's coefficient).
final class Correlation {

    private static final double AGREES = 0.8;

    /// Below it there is only noise.
    private static final double SOMETHING = 0.02;

    private final int expected;
    private int count;
    private double sumA;
    private double sumB;
    private double squaresA;
    private double squaresB;
    private double products;

    /// @param expected how many pairs there could be
    Correlation(int expected) {
        this.expected = expected;
    }

    void add(double a, double b) {
        count++;
        sumA += a;
        sumB += b;
        squaresA += a * a;
        squaresB += b * b;
        products += a * b;
    }

    double shared() {
        return (double) count / expected;
    }

    /// In both.
    boolean hasSomething() {
        return Math.min(varianceA(), varianceB()) > SOMETHING;
    }

    boolean agrees() {
        return value() > AGREES;
    }

    double value() {
        var both = Math.sqrt(varianceA() * varianceB());
        return both < 1e-9 ? 0 : (products / count - sumA / count * sumB / count) / both;
    }

    private double varianceA() {
        return squaresA / count - sumA / count * sumA / count;
    }

    private double varianceB() {
        return squaresB / count - sumB / count * sumB / count;
    }
}
