/// How a contest came out: the winners, how they were found, and everything needed to count again.
/// Start reading at [ResultsController].
@NullMarked
package vn.tinhhoa.portal.contest.result;

import org.jspecify.annotations.NullMarked;
