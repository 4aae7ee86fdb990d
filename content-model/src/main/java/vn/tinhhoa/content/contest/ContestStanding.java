package vn.tinhhoa.content.contest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What can be known of a contest without reading its rules.
public record ContestStanding(
        ContestId id, int inForce, ContestState state, @Nullable Instant announcedAt) {}
