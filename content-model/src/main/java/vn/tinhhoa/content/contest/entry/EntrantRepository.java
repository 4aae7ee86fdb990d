package vn.tinhhoa.content.contest.entry;

import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.ContestId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

interface EntrantRepository extends MongoRepository<Entrant, EntrantId> {

    List<Entrant> findByProvedAtIsNullAndCreatedAtBefore(Instant limit, Pageable page);

    Optional<Entrant> findByContestAndMailbox(ContestId contest, String mailbox);

    Stream<Entrant> streamByContest(ContestId contest);
}
