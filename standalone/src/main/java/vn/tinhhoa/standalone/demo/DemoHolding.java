package vn.tinhhoa.standalone.demo;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestDrafting;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestOutcome;
import vn.tinhhoa.content.contest.ContestPublishing;
import vn.tinhhoa.content.contest.ContestState;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.RuleSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Puts a contest of the demonstration into force a week before it opened.
@Component
class DemoHolding {

    private static final Duration AHEAD = Duration.ofDays(7);

    private final DemoAccounts accounts;
    private final DemoRules rules;
    private final Contests contests;
    private final PublishedContests published;

    DemoHolding(
            DemoAccounts accounts,
            DemoRules rules,
            Contests contests,
            PublishedContests published) {
        this.accounts = accounts;
        this.rules = rules;
        this.contests = contests;
        this.published = published;
    }

    /// The one of the series, whatever year it was begun in.
    Optional<Contest> find(DemoContest wanted) {
        return contests.all().stream()
                .filter(contest -> contest.series().equals(wanted.series()))
                .findFirst();
    }

    Held hold(DemoContest wanted, LocalDate today, DemoPast past) {
        var contest = find(wanted).orElseGet(() -> begin(wanted, today, past));
        if (contest.state() == ContestState.DRAFT) {
            publish(contest, past);
        }
        return published.find(contest.id()).orElseThrow();
    }

    private Contest begin(DemoContest wanted, LocalDate today, DemoPast past) {
        var draft = rules.of(wanted);
        return past.at(before(draft))
                .door(ContestDrafting.class)
                .begin(
                        new ContestId(wanted.series() + "-" + today.getYear()),
                        wanted.series(),
                        draft,
                        accounts.contestOfficer())
                .orElseThrow();
    }

    private void publish(Contest contest, DemoPast past) {
        var seen = contest.version();
        var outcome =
                past.at(before(contest.draft()).plus(Duration.ofHours(1)))
                        .door(ContestPublishing.class)
                        .publish(
                                contest.id(),
                                seen == null ? 0 : seen,
                                "",
                                accounts.contestOfficer());
        if (!(outcome instanceof ContestOutcome.Published)) {
            throw new IllegalStateException(contest.id() + " cannot be published: " + outcome);
        }
    }

    private static Instant before(RuleSet rules) {
        return rules.period().opens().minus(AHEAD);
    }
}
