package vn.tinhhoa.portal.section.event;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A month as a table of weeks that begin on Monday.
///
/// @param previous leads to the month before; null where there is nothing more
/// @param weekdays short and in full
public record MonthCalendar(
        String title,
        @Nullable String previous,
        @Nullable String next,
        List<Weekday> weekdays,
        List<List<Day>> weeks) {

    public record Weekday(String name, String inFull) {}

    /// @param number empty on days of other months
    /// @param events how many, in words; empty when there are none
    /// @param href leads to them
    public record Day(String number, boolean today, String events, String href) {

        static final Day OTHER = new Day("", false, "", "");
    }
}
