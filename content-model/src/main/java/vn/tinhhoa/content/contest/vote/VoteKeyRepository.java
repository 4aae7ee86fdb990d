package vn.tinhhoa.content.contest.vote;

import org.springframework.data.mongodb.repository.MongoRepository;

interface VoteKeyRepository extends MongoRepository<VoteKey, PollId> {}
