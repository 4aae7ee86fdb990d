/// Deciding on the prizes of a contest and announcing them. Start reading at [AwardsController].
@NullMarked
package vn.tinhhoa.admin.contest.award;

import org.jspecify.annotations.NullMarked;
