/// Contests for readers and programs: the list, the call with its rules in words, former rule sets,
/// previews for officers. Start reading at [ContestController].
@NullMarked
package vn.tinhhoa.portal.contest;

import org.jspecify.annotations.NullMarked;
