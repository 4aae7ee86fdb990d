package vn.tinhhoa.content.table;

import java.time.Instant;
import java.time.LocalDate;

/// What stands in one place of a table.
public sealed interface Cell {

    Cell EMPTY = new Text("");

    /// Whatever it begins with, it is never a formula.
    record Text(String value) implements Cell {}

    record Whole(long value) implements Cell {}

    /// @param value finite
    record Decimal(double value) implements Cell {

        public Decimal {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("No number for a table: " + value);
            }
        }
    }

    record Day(LocalDate value) implements Cell {}

    /// Shown in the table's zone, to the second.
    record Moment(Instant value) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Whole(number);
    }

    static Cell of(double number) {
        return new Decimal(number);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    static Cell of(Instant moment) {
        return new Moment(moment);
    }
}
