package vn.tinhhoa.content.search;

import java.util.List;
import java.util.stream.Collectors;

/// Plain text of which parts are marked. Whoever shows it escapes each part.
public record MarkedText(List<Part> parts) {

    public MarkedText {
        parts = List.copyOf(parts);
    }

    /// The text without its marks.
    public String plain() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /// The marked parts alone.
    public List<String> marked() {
        return parts.stream().filter(Part::marked).map(Part::text).toList();
    }

    @Override
    public String toString() {
        return plain();
    }

    public record Part(String text, boolean marked) {}
}
