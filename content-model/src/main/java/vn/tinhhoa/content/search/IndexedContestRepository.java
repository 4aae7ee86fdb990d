package vn.tinhhoa.content.search;

import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.ContestId;

interface IndexedContestRepository extends MongoRepository<IndexedContest, ContestId> {}
