package vn.tinhhoa.portal.problem;

import java.util.concurrent.ThreadLocalRandom;

/// A number that can be read out on the telephone: no letters that look like figures.
final class Reference {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int HALF = 4;

    private Reference() {}

    /// Such as `7KQ2-9XM4`.
    static String next() {
        var number = new StringBuilder();
        ThreadLocalRandom.current()
                .ints(2 * HALF, 0, SIGNS.length())
                .forEach(place -> number.append(SIGNS.charAt(place)));
        return number.insert(HALF, '-').toString();
    }
}
