package vn.tinhhoa.content.feedback;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

import java.time.Instant;
import java.util.List;

interface FeedbackRepository extends MongoRepository<Feedback, String> {

    List<Feedback> findByStateOrderByReceivedAtDesc(Feedback.State state, Pageable page);

    List<Feedback> findAllByOrderByReceivedAtDesc(Pageable page);

    long countByState(Feedback.State state);

    List<Feedback> findByEraseAtBefore(Instant now, Limit limit);

    List<Feedback> findByLetterOwedSinceNotNull(Limit limit);

    boolean existsByLetterOwedSinceNotNull();

    boolean existsByEraseAtBefore(Instant now);
}
