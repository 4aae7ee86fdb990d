package vn.tinhhoa.content.contest.vote;

import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.List;
import java.util.Optional;

interface RulingRepository extends MongoRepository<Ruling, String> {

    List<Ruling> findByPollOrderByPlace(PollId poll);

    Optional<Ruling> findFirstByPollOrderByPlaceDesc(PollId poll);
}
