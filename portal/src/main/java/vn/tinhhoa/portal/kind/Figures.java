package vn.tinhhoa.portal.kind;

import java.util.List;

/// A province in figures.
///
/// @param year they are of; empty when that is not said
public record Figures(String year, List<Figure> all) {

    /// @param value with its unit
    public record Figure(String value, String label) {}
}
