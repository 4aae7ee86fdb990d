package vn.tinhhoa.content.contest.tally;

/// What one juror gave one entry.
///
/// @param points out of [Marking#best]
public record Mark(String juror, String entry, int points) {}
