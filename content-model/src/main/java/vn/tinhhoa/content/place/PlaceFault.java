package vn.tinhhoa.content.place;

/// What is wrong with a place that was typed.
///
/// @param field of [PlaceDraft]
/// @param reason the interface has a sentence for each
/// @param argument of that sentence
public record PlaceFault(String field, String reason, String argument) {}
