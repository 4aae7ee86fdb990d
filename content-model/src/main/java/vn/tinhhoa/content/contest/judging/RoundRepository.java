package vn.tinhhoa.content.contest.judging;

import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.List;

interface RoundRepository extends MongoRepository<Round, RoundId> {

    List<Round> findByContestOrderByNumber(String contest);

    List<Round> findByAssigningOwedSinceNotNull();

    List<Round> findByMovesOwedSinceNotNull();

    List<Round> findByCountOwedSinceNotNull();

    List<Round> findByClosingNotNull();

    boolean existsByAssigningOwedSinceNotNull();

    boolean existsByMovesOwedSinceNotNull();

    boolean existsByCountOwedSinceNotNull();
}
