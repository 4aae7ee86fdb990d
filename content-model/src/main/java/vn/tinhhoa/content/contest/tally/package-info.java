/// How ballots become an order, as plain arithmetic that anybody can do again. Nothing here knows
/// of stores, people or the time; entries and jurors are known by their codes alone. Start reading
/// at [vn.tinhhoa.content.contest.tally.Marks], [vn.tinhhoa.content.contest.tally.Schulze] and
/// [vn.tinhhoa.content.contest.tally.TieBreaking].
@NullMarked
package vn.tinhhoa.content.contest.tally;

import org.jspecify.annotations.NullMarked;
