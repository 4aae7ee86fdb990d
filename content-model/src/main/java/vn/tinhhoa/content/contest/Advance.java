package vn.tinhhoa.content.contest;

/// Who goes on from a round.
public sealed interface Advance {

    /// The best ones, as many as this.
    record Top(int entries) implements Advance {}

    /// All with at least this share of the best possible result, in percent.
    record AtLeast(int percent) implements Advance {}

    /// The last round: its order gives the prizes.
    record Prizes() implements Advance {}
}
