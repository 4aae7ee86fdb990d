package vn.tinhhoa.content.contest.vote;

import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.Collection;
import java.util.List;

interface HeldBallotRepository extends MongoRepository<HeldBallot, String> {

    List<HeldBallot> findByPollAndReasonsInOrderByNumber(
            PollId poll, Collection<Suspicion> reasons, Pageable page);

    long countByPollAndReasonsIn(PollId poll, Collection<Suspicion> reasons);

    long countByPollAndCounts(PollId poll, Boolean counts);

    long countByPollAndCountsIsNull(PollId poll);

    long countByPoll(PollId poll);
}
