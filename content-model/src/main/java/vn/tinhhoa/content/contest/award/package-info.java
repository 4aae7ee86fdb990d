/// From the last round to the prizes: who gets which, what the public reads of it, and what becomes
/// of those who won nothing. Start reading at [vn.tinhhoa.content.contest.award.Announcing].
@NullMarked
package vn.tinhhoa.content.contest.award;

import org.jspecify.annotations.NullMarked;
