/// Screening: what can be known of an entry by the rules, and what officers decide of it. A machine
/// only gives evidence; nobody is excluded by it. Start reading at
/// [vn.tinhhoa.content.contest.screening.RequirementChecks] and
/// [vn.tinhhoa.content.contest.screening.ScreeningDeciding].
@NullMarked
package vn.tinhhoa.content.contest.screening;

import org.jspecify.annotations.NullMarked;
