package vn.tinhhoa.content.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.sweep.Sweep;

import java.util.List;

/// Shows everybody how contests stand. Whoever changes a contest shows it at once; where they were
/// cut off, or two came at the same moment, the sweep sets it right.
@Component
@Editorial
public class ContestShowing implements Sweep {

    private final ContestRepository contests;
    private final HeldContestRepository shown;

    ContestShowing(ContestRepository contests, HeldContestRepository shown) {
        this.contests = contests;
        this.shown = shown;
    }

    /// @return the same contest
    Contest show(Contest contest) {
        if (contest.inForce() > 0) {
            shown.save(HeldContest.of(contest));
        }
        return contest;
    }

    @Override
    public String name() {
        return "contests-shown";
    }

    @Override
    public boolean owed() {
        return !shown.findAllByOrderById().equals(published());
    }

    @Override
    public boolean sweep() {
        shown.saveAll(published());
        return false;
    }

    private List<HeldContest> published() {
        return contests.findByInForceGreaterThanOrderById(0);
    }
}
