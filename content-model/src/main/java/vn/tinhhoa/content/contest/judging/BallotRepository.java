package vn.tinhhoa.content.contest.judging;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.contest.entry.EntryCode;

import java.util.List;
import java.util.Optional;

interface BallotRepository extends MongoRepository<Ballot, String> {

    List<Ballot> findByRound(RoundId round);

    Optional<Ballot> findFirstByRoundAndJurorAndEntryOrderByNumberDesc(
            RoundId round, PersonId juror, @Nullable EntryCode entry);

    boolean existsByRoundAndJuror(RoundId round, PersonId juror);
}
