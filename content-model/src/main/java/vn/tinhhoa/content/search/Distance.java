package vn.tinhhoa.content.search;

/// How many single typing errors lie between two words: a letter left out, one too many, a wrong
/// one, or two neighbours exchanged.
final class Distance {

    private Distance() {}

    static int between(String one, String other) {
        var last = new int[other.length() + 1];
        var before = new int[other.length() + 1];
        for (var column = 0; column < before.length; column++) {
            before[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var now = new int[before.length];
            now[0] = row;
            for (var column = 1; column < now.length; column++) {
                var change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                now[column] =
                        Math.min(
                                Math.min(now[column - 1], before[column]) + 1,
                                before[column - 1] + change);
                if (row > 1
                        && column > 1
                        && one.charAt(row - 1) == other.charAt(column - 2)
                        && one.charAt(row - 2) == other.charAt(column - 1)) {
                    now[column] = Math.min(now[column], last[column - 2] + 1);
                }
            }
            last = before;
            before = now;
        }
        return before[other.length()];
    }
}
