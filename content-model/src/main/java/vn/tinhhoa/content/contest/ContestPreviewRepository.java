package vn.tinhhoa.content.contest;

import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.Optional;

interface ContestPreviewRepository extends MongoRepository<ContestPreview, ContestId> {

    Optional<ContestPreview> findByToken(String token);
}
