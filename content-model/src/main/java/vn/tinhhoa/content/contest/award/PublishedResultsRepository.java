package vn.tinhhoa.content.contest.award;

import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.ContestId;

interface PublishedResultsRepository extends MongoRepository<PublishedResults, ContestId> {}
