package vn.tinhhoa.content.attachment;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

import java.time.Instant;
import java.util.List;

interface ShownFileRepository extends ListCrudRepository<ShownFile, String> {

    boolean existsByTextOwedSinceNotNull();

    List<ShownFile> findByTextOwedSinceNotNullOrderByTextOwedSince(Limit limit);

    boolean existsByCheckDueLessThanEqual(Instant now);

    List<ShownFile> findByCheckDueLessThanEqualOrderByCheckDue(Instant now, Limit limit);
}
