package vn.tinhhoa.content.kind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// When an event takes place, in the site's zone.
///
/// @param beginsAt null when the hour is not said
/// @param ends its last day, often the first
/// @param endsAt null when the hour is not said
public record Occasion(
        LocalDate begins, @Nullable LocalTime beginsAt, LocalDate ends, @Nullable LocalTime endsAt)
        implements Comparable<Occasion> {

    /// Empty when the details do not say when it begins.
    public static Optional<Occasion> of(Details details) {
        return details.date("begins")
                .map(begins ->
                        new Occasion(
                                begins,
                                details.time("begins-at").orElse(null),
                                details.date("ends")
                                        .filter(ends -> !ends.isBefore(begins))
                                        .orElse(begins),
                                details.time("ends-at").orElse(null)));
    }

    public boolean isOneDay() {
        return begins.equals(ends);
    }

    /// From when it is over: what has no hour lasts until the end of its day.
    public LocalDateTime over() {
        return endsAt == null ? ends.plusDays(1).atStartOfDay() : ends.atTime(endsAt);
    }

    public boolean isOver(LocalDateTime now) {
        return !now.isBefore(over());
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(begins) && !day.isAfter(ends);
    }

    private LocalDateTime start() {
        return beginsAt == null ? begins.atStartOfDay() : begins.atTime(beginsAt);
    }

    @Override
    public int compareTo(Occasion other) {
        var first = start().compareTo(other.start());
        return first != 0 ? first : over().compareTo(other.over());
    }
}
