/// What officers see and decide of the public's vote. Start reading at
/// [vn.tinhhoa.admin.contest.vote.VoteController].
@NullMarked
package vn.tinhhoa.admin.contest.vote;

import org.jspecify.annotations.NullMarked;
