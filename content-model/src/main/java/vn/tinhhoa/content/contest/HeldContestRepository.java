package vn.tinhhoa.content.contest;

import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.List;

interface HeldContestRepository extends MongoRepository<HeldContest, ContestId> {

    List<HeldContest> findAllByOrderById();

    boolean existsBy();
}
