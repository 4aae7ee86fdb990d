package vn.tinhhoa.content.contest;

import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.List;

interface ContestRepository extends MongoRepository<Contest, ContestId> {

    List<Contest> findBySeries(String series);

    List<HeldContest> findByInForceGreaterThanOrderById(int number);
}
