/// The public's vote: one ballot for each proved address, a log that only grows, and a count that
/// anybody who has the log can repeat. Addresses of people and machines are never kept, only keyed
/// hashes of them, and the key is destroyed after the close. Start reading at
/// [vn.tinhhoa.content.contest.vote.VoteAsking], [vn.tinhhoa.content.contest.vote.VoteCasting] and
/// [vn.tinhhoa.content.contest.vote.Scrutiny].
@NullMarked
package vn.tinhhoa.content.contest.vote;

import org.jspecify.annotations.NullMarked;
