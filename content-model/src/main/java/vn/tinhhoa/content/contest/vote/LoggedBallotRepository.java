package vn.tinhhoa.content.contest.vote;

import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

interface LoggedBallotRepository extends MongoRepository<LoggedBallot, String> {

    Optional<LoggedBallot> findFirstByPollOrderByNumberDesc(PollId poll);

    Optional<LoggedBallot> findBySlot(String slot);

    Stream<LoggedBallot> findByPollOrderByNumber(PollId poll);

    List<LoggedBallot> findByPollAndNumberGreaterThanOrderByNumber(
            PollId poll, long number, Limit most);

    List<LoggedBallot> findByPollAndNumberIn(PollId poll, Collection<Long> numbers);
}
