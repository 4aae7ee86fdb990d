package vn.tinhhoa.content.place;

import java.util.List;

/// What came of reading a table of places.
public sealed interface PlaceTable {

    /// @param lines in their order
    record Read(List<PlaceLine> lines) implements PlaceTable {

        public Read {
            lines = List.copyOf(lines);
        }

        public List<PlaceLine> of(PlaceLine.Fate fate) {
            return lines.stream().filter(line -> line.fate() == fate).toList();
        }

        public boolean changesAnything() {
            return lines.stream()
                    .anyMatch(line ->
                            line.fate() == PlaceLine.Fate.ADDED
                                    || line.fate() == PlaceLine.Fate.CHANGED);
        }
    }

    /// It is no table of places at all.
    ///
    /// @param reason the interface has a sentence for each
    record Unreadable(String reason, String argument) implements PlaceTable {}
}
