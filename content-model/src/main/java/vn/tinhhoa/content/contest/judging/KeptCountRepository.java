package vn.tinhhoa.content.contest.judging;

import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.Optional;

interface KeptCountRepository extends MongoRepository<KeptCount, RoundId> {

    Optional<KeptCount.Head> findHeadById(RoundId id);
}
