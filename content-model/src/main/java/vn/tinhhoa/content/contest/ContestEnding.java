package vn.tinhhoa.content.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;

import java.time.Clock;

/// Marks that a contest's results are public. The prizes themselves stand elsewhere.
@Component
@Editorial
public class ContestEnding {

    private final ContestRepository contests;
    private final ContestShowing showing;
    private final Clock clock;

    ContestEnding(ContestRepository contests, ContestShowing showing, Clock clock) {
        this.contests = contests;
        this.showing = showing;
        this.clock = clock;
    }

    /// The first time counts; later ones change nothing.
    public void announced(ContestId id) {
        Contention.untilSaved(() ->
                contests.findById(id)
                        .filter(contest -> contest.announcedAt() == null)
                        .map(contest -> contests.save(contest.announced(clock.instant())))
                        .map(showing::show));
    }
}
