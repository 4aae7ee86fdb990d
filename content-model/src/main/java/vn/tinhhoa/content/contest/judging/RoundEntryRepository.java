package vn.tinhhoa.content.contest.judging;

import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.entry.EntryId;

import java.util.List;

interface RoundEntryRepository extends MongoRepository<RoundEntry, String> {

    List<RoundEntry> findByRoundOrderByCode(RoundId round);

    List<RoundEntry> findByRoundAndSettledNot(RoundId round, RoundState settled, Limit limit);

    List<RoundEntry.Competitor> findCompetitorsByRound(RoundId round);

    List<RoundEntry> findByEntry(EntryId entry);

    long countByRound(RoundId round);
}
