package vn.tinhhoa.content.audit;

import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.List;
import java.util.Optional;

interface AuditEventRepository extends MongoRepository<AuditEvent, Long> {

    Optional<AuditEvent> findFirstByOrderByNumberDesc();

    List<AuditEvent> findBySubjectOrderByNumberDesc(String subject, Pageable page);

    List<AuditEvent> findAllByOrderByNumberDesc(Pageable page);
}
