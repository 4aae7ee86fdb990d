package vn.tinhhoa.content.contest.judging;

import java.time.Instant;

/// A juror steps back from a round. What they judged before stays.
public record Recusal(Instant at, String reason) {}
