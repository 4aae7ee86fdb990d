package vn.tinhhoa.content.contest;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// When and where pictures must have been taken.
///
/// @param from the first day, in the province's time; null when the rules name none
/// @param until the last day
/// @param places names of provinces or communes, any one of them; empty when anywhere will do
/// @param unpublished neither published nor awarded before
public record CaptureRequirements(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> places,
        boolean unpublished) {

    public static final CaptureRequirements NONE =
            new CaptureRequirements(null, null, List.of(), false);

    public CaptureRequirements {
        places = List.copyOf(places);
    }

    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
