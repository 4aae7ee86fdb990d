package vn.tinhhoa.content.contest.finalist;

import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryId;

import java.util.List;

interface FinalistPapersRepository extends MongoRepository<FinalistPapers, EntryId> {

    List<FinalistPapers> findByContest(ContestId contest);
}
