/// Entering a contest: who enters, what they send, what they agreed to, and where an entry stands.
/// Personal data stands in [vn.tinhhoa.content.contest.entry.Entrant] alone; everything else knows
/// an entry by its blind code. Start reading at [vn.tinhhoa.content.contest.entry.Entry].
@NullMarked
package vn.tinhhoa.content.contest.entry;

import org.jspecify.annotations.NullMarked;
