/// Where people enter a contest, follow what they sent and take it back. There is no account: a
/// link in a letter leads in. Start reading at
/// [vn.tinhhoa.portal.contest.entering.EnterController].
@NullMarked
package vn.tinhhoa.portal.contest.entering;

import org.jspecify.annotations.NullMarked;
