package vn.tinhhoa.content.contest.screening;

import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.ContestId;

interface ExcludedPeopleRepository extends MongoRepository<ExcludedPeople, ContestId> {}
