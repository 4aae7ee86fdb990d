package vn.tinhhoa.content.dataset.release;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.Localised;

import java.time.Instant;

/// What is said of a release that should no longer be used.
///
/// @param successor which one to use instead, of the same dataset
public record ReleaseNotice(Localised reason, @Nullable ReleaseVersion successor, Instant at) {}
