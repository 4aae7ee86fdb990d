package vn.tinhhoa.content.mail;

import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

import java.time.Instant;
import java.util.List;

interface LetterRepository extends MongoRepository<Letter, String> {

    boolean existsByDueLessThanEqual(Instant now);

    List<Letter> findByDueLessThanEqualOrderByDue(Instant now, Pageable page);

    List<Letter> findAllByOrderByOwedAtDesc(Pageable page);

    List<Letter> findByStateOrderByOwedAtDesc(Letter.State state, Pageable page);

    List<Letter> findByTo(String to);

    List<Letter> findBySentAtBefore(Instant limit, Pageable page);

    List<Letter> findByKeyStartingWith(String beginning);
}
