package vn.tinhhoa.content.contest.assignment;

/// One juror for one entry.
public record Seat(String juror, String entry) {}
