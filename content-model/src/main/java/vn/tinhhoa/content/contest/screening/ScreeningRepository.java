package vn.tinhhoa.content.contest.screening;

import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

interface ScreeningRepository extends MongoRepository<Screening, EntryId> {

    Optional<Screening> findFirstByOrderBySeenChangeDesc();

    Optional<Screening> findByCode(EntryCode code);

    List<Screening> findByOwedSinceNotNullOrderByOwedSince(Limit most);

    List<Screening> findByMendByLessThanEqualOrderByMendBy(Instant now, Limit most);
}
