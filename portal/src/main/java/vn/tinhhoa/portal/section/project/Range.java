package vn.tinhhoa.portal.section.project;

import java.math.BigDecimal;
import java.util.List;

/// From a number on, and below another one.
///
/// @param to zero when there is no end
record Range(String key, int from, int to) {

    /// In thousand million dong.
    static final List<Range> CAPITAL =
            List.of(
                    new Range("0-100", 0, 100),
                    new Range("100-500", 100, 500),
                    new Range("500-2000", 500, 2000),
                    new Range("2000", 2000, 0));

    /// In hectares.
    static final List<Range> SCALE =
            List.of(
                    new Range("0-10", 0, 10),
                    new Range("10-100", 10, 100),
                    new Range("100", 100, 0));

    static List<String> keys(List<Range> ranges) {
        return ranges.stream().map(Range::key).toList();
    }

    boolean holds(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(from)) >= 0
                && (to == 0 || number.compareTo(BigDecimal.valueOf(to)) < 0);
    }
}
