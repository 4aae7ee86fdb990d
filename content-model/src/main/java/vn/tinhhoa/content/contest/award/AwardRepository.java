package vn.tinhhoa.content.contest.award;

import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryId;

import java.util.List;
import java.util.Optional;

interface AwardRepository extends MongoRepository<Award, AwardId> {

    List<Award> findByContest(ContestId contest);

    List<Award> findByEntry(EntryId entry);

    Optional<Award> findByCertificate(CertificateNumber number);
}
