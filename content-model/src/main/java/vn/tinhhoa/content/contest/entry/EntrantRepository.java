package vn.tinhhoa.content.contest.entry;

import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.ContestId;

import java.util.Optional;
import java.util.stream.Stream;

interface EntrantRepository extends MongoRepository<Entrant, EntrantId> {

    Optional<Entrant> findByContestAndMailbox(ContestId contest, String mailbox);

    Stream<Entrant> streamByContest(ContestId contest);
}
