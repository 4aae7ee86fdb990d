package vn.tinhhoa.content.seal;

import org.springframework.data.mongodb.repository.MongoRepository;

interface SealKeyRepository extends MongoRepository<SealKey, String> {}
