package vn.tinhhoa.content.search;

/// How many of a query's words a document must have before it counts as a result: all of one to
/// three, three quarters of up to seven, half of more.
public final class Coverage {

    /// The same rule as Elasticsearch writes it.
    public static final String MINIMUM_SHOULD_MATCH = "3<75% 7<50%";

    private Coverage() {}

    public static int of(int words) {
        if (words <= 3) {
            return words;
        }
        return words <= 7 ? words * 3 / 4 : words / 2;
    }
}
