package vn.tinhhoa.content.place;

/// A place as it was typed, in a form or in a line of a table. Anything may be wrong with it.
///
/// @param name in Vietnamese
/// @param kind as it stands in tables: `phường`
/// @param province where it lies, by its name; of no account for provinces
/// @param former names, separated by semicolons or line ends
/// @param position latitude and longitude, such as `16.0544, 108.2022`
/// @param since ISO 8601, such as `2025-07-01`
public record PlaceDraft(
        String name, String kind, String province, String former, String position, String since) {}
