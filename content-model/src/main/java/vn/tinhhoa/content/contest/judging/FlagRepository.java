package vn.tinhhoa.content.contest.judging;

import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.contest.entry.EntryCode;

import java.util.List;

interface FlagRepository extends MongoRepository<Flag, String> {

    List<Flag> findByRoundOrderByAtDesc(RoundId round);

    List<Flag> findByRoundAndJurorAndEntry(RoundId round, PersonId juror, EntryCode entry);
}
