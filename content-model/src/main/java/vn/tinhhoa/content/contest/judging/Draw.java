package vn.tinhhoa.content.contest.judging;

/// Where the seed of a draw comes from, said before the close, and what it then was.
///
/// @param source such as "first prize of the state lottery on 20 October"; empty when there is no
///   draw
/// @param seed empty until it is known
public record Draw(String source, String seed) {

    static final Draw NONE = new Draw("", "");

    public boolean isDrawn() {
        return !seed.isEmpty();
    }
}
