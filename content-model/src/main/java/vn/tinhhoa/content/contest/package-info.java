/// A contest and the rules it is held by, from its first draft to the rule set that is in force.
/// What is done under those rules stands in the packages beneath. Start reading at
/// [vn.tinhhoa.content.contest.Contest] and [vn.tinhhoa.content.contest.RuleSet].
@NullMarked
package vn.tinhhoa.content.contest;

import org.jspecify.annotations.NullMarked;
