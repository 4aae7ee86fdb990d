package vn.tinhhoa.content.sweep;

/// Says that there is work for a sweep now; without it the sweep finds out within a second.
///
/// @param sweep its name
public record WorkOwed(String sweep) {}
