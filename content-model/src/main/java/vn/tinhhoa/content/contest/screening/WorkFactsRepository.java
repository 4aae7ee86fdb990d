package vn.tinhhoa.content.contest.screening;

import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.entry.EntryId;

import java.util.List;

interface WorkFactsRepository extends MongoRepository<WorkFacts, String> {

    List<WorkFacts> findByEntry(EntryId entry);

    void deleteByEntry(EntryId entry);
}
