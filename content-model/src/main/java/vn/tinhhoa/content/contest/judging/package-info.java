/// Juries at work: rounds, who judges what, ballots, and who goes on. Jurors are shown only what
/// stands in [vn.tinhhoa.content.contest.judging.RoundEntry], which holds nothing of the author.
/// Start reading at [vn.tinhhoa.content.contest.judging.Round].
@NullMarked
package vn.tinhhoa.content.contest.judging;

import org.jspecify.annotations.NullMarked;
