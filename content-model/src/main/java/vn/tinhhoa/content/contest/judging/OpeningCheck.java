package vn.tinhhoa.content.contest.judging;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.TieBreak;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Whether a round can be opened.
@Component
@Editorial
public class OpeningCheck {

    private final PublishedContests contests;
    private final RoundEntryRepository entries;
    private final Clock clock;

    OpeningCheck(PublishedContests contests, RoundEntryRepository entries, Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.clock = clock;
    }

    /// What keeps it from being opened.
    public enum Obstacle {
        /// Entries that come later would never be judged.
        STILL_OPEN_FOR_ENTRIES,
        NO_ENTRIES,
        NO_JURORS,
        /// The quorum is larger than the panel.
        QUORUM_TOO_LARGE,
        NO_CHAIR,
        /// The tie-breaks end in a draw and nobody said where its seed comes from.
        NO_DRAW_SOURCE,
        DEADLINE_PAST
    }

    List<Obstacle> obstacles(Round round) {
        var found = new ArrayList<Obstacle>();
        var jurors = round.panel().judging().size();
        var steps = round.plan().tieBreaks();
        if (round.number() == 1 && takesEntries(round.id().contest())) {
            found.add(Obstacle.STILL_OPEN_FOR_ENTRIES);
        }
        if (entries.countByRound(round.id()) == 0) {
            found.add(Obstacle.NO_ENTRIES);
        }
        if (jurors == 0) {
            found.add(Obstacle.NO_JURORS);
        } else if (round.panel().quorum() > jurors) {
            found.add(Obstacle.QUORUM_TOO_LARGE);
        }
        if (steps.contains(TieBreak.CHAIR) && round.panel().chair().isEmpty()) {
            found.add(Obstacle.NO_CHAIR);
        }
        if (steps.contains(TieBreak.DRAW) && round.draw().source().isBlank()) {
            found.add(Obstacle.NO_DRAW_SOURCE);
        }
        var deadline = round.deadline();
        if (deadline != null && !clock.instant().isBefore(deadline)) {
            found.add(Obstacle.DEADLINE_PAST);
        }
        return found;
    }

    private boolean takesEntries(ContestId contest) {
        return contests.find(contest)
                .filter(held -> clock.instant().isBefore(held.rules().period().ends()))
                .isPresent();
    }
}
