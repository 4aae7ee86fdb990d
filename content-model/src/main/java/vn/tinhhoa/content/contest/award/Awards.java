package vn.tinhhoa.content.contest.award;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.award.PrizeLadder.Given;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds prizes that were given.
@Component
public class Awards {

    private final AwardRepository awards;

    Awards(AwardRepository awards) {
        this.awards = awards;
    }

    /// Those that stand, from the top of the ladder.
    public List<Award> of(ContestId contest) {
        return awards.findByContest(contest).stream()
                .filter(Award::stands)
                .sorted(
                        Comparator.comparing(Award::rank)
                                .thenComparing(award -> award.id().prize())
                                .thenComparing(award -> award.id().code()))
                .toList();
    }

    List<Given> given(ContestId contest) {
        return of(contest).stream()
                .map(award -> new Given(award.id().prize(), award.id().code()))
                .toList();
    }

    /// Where it was given once and taken back, it stands again.
    void giveBack(AwardId id) {
        Contention.untilSaved(() ->
                awards.findById(id)
                        .filter(award -> !award.stands())
                        .map(award -> awards.save(award.givenBack())));
    }

    /// Also one that was taken back: its certificate says so.
    public Optional<Award> certified(CertificateNumber number) {
        return awards.findByCertificate(number);
    }
}
