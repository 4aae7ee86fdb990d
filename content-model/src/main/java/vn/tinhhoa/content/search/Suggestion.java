package vn.tinhhoa.content.search;

/// What a reader may be about to type.
///
/// @param title of something published, plain text
/// @param url where readers find it, such as `/vi/du-lich/binh-minh`
public record Suggestion(String title, SearchKind kind, String url) {}
