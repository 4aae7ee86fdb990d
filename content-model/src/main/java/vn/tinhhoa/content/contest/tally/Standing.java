package vn.tinhhoa.content.contest.tally;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.TieBreak;

/// Where an entry came out.
///
/// @param place counted from 1; those that nothing parted share one, and the next is left out
/// @param result what it reached of the best possible
/// @param decidedBy the last tie-break that parted it from others with the same result; null when
///   none did
public record Standing(String entry, int place, Fraction result, @Nullable TieBreak decidedBy) {}
