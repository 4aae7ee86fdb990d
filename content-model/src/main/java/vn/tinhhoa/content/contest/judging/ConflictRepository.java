package vn.tinhhoa.content.contest.judging;

import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.ContestId;

import java.util.List;

interface ConflictRepository extends MongoRepository<ConflictOfInterest, String> {

    List<ConflictOfInterest> findByContest(ContestId contest);

    long countByContest(ContestId contest);
}
