package vn.tinhhoa.content.contest.vote;

import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.List;
import java.util.Optional;

interface PublishedCountRepository extends MongoRepository<PublishedCount, String> {

    Optional<PublishedCount> findFirstByPollOrderByUntilDesc(PollId poll);

    List<PublishedCount> findByPollOrderByUntilDesc(PollId poll);
}
