package vn.tinhhoa.content.contest.entry;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What the entrant says of when and where their pictures were taken.
///
/// @param unpublished they say that the work was neither published nor awarded before
public record CaptureSaid(@Nullable LocalDate date, String place, boolean unpublished) {

    public static final CaptureSaid NOTHING = new CaptureSaid(null, "", false);
}
