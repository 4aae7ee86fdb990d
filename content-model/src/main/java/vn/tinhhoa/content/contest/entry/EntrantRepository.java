package vn.tinhhoa.content.contest.entry;

import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.ContestId;

import java.util.Optional;

interface EntrantRepository extends MongoRepository<Entrant, EntrantId> {

    Optional<Entrant> findByContestAndMailbox(ContestId contest, String mailbox);
}
