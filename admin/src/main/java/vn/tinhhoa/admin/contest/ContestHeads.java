package vn.tinhhoa.admin.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.HeldContest;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.vote.Poll;

import java.time.Clock;

/// Puts together what stands above every page of a contest.
@Component
public class ContestHeads {

    private final Contests contests;
    private final Clock clock;

    ContestHeads(Contests contests, Clock clock) {
        this.contests = contests;
        this.clock = clock;
    }

    ContestHead of(Contest contest, String tab) {
        var rules = contest.draft();
        var inForce = contests.inForce(contest);
        return new ContestHead(
                contest.id().value(),
                name(contest),
                rules.first().value(),
                contest.announcedAt() == null
                        ? inForce.map(set ->
                                        new Held(HeldContest.of(contest), set)
                                                .phase(clock.instant())
                                                .name())
                                .orElse(contest.state().name())
                        : "ANNOUNCED",
                contest.inForce(),
                inForce.filter(set -> !set.rules().equals(rules)).isPresent(),
                inForce.flatMap(set -> Poll.of(new Held(HeldContest.of(contest), set))).isPresent(),
                tab);
    }

    static String name(Contest contest) {
        var rules = contest.draft();
        return rules.name()
                .in(rules.first())
                .orElseGet(() -> rules.name().in(rules.first(), contest.id().value()));
    }
}
