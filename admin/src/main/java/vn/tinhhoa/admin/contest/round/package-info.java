/// Rounds as the contest's officers hold them. Start reading at [RoundController].
@NullMarked
package vn.tinhhoa.admin.contest.round;

import org.jspecify.annotations.NullMarked;
