package vn.tinhhoa.content.place;

import java.util.List;

/// What came of saving one place.
public sealed interface PlaceOutcome {

    record Saved(Place place) implements PlaceOutcome {}

    /// @param faults at least one, in the order of the form
    record Refused(List<PlaceFault> faults) implements PlaceOutcome {}
}
