package vn.tinhhoa.content.contest;

import org.springframework.data.mongodb.repository.MongoRepository;

interface RuleSetRepository extends MongoRepository<PublishedRuleSet, RuleSetId> {}
