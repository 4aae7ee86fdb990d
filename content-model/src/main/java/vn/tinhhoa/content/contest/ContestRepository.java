package vn.tinhhoa.content.contest;

import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.List;

interface ContestRepository extends MongoRepository<Contest, ContestId> {

    List<Contest> findBySeries(String series);

    boolean existsByInForceGreaterThan(int number);

    List<ContestStanding> findByInForceGreaterThanOrderById(int number);
}
