package vn.tinhhoa.content.contest.entry;

import java.time.Instant;

/// A step of an entry.
///
/// @param reason a code from a list, such as `pixels-too-few`; empty when none was needed. Never a
///   name, and never free text that could hold one
public record StateChange(EntryState state, Instant at, String reason) {}
