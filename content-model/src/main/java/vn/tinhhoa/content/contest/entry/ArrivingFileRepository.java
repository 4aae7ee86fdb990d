package vn.tinhhoa.content.contest.entry;

import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

import java.time.Instant;
import java.util.List;

interface ArrivingFileRepository extends MongoRepository<ArrivingFile, String> {

    List<ArrivingFile> findByEntry(EntryId entry);

    List<ArrivingFile> findByBegunBefore(Instant limit, Pageable page);
}
