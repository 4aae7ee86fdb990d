package vn.tinhhoa.standalone.demo;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.screening.DecideOutcome;
import vn.tinhhoa.content.contest.screening.Decision;
import vn.tinhhoa.content.contest.screening.ScreeningDeciding;
import vn.tinhhoa.content.contest.screening.Screenings;

import java.util.List;

/// Lets entries through as the officer would, after the product has looked at each.
@Component
class DemoScreening {

    private final DemoAccounts accounts;
    private final Entries entries;
    private final Screenings screenings;
    private final ScreeningDeciding deciding;

    DemoScreening(
            DemoAccounts accounts,
            Entries entries,
            Screenings screenings,
            ScreeningDeciding deciding) {
        this.accounts = accounts;
        this.entries = entries;
        this.screenings = screenings;
        this.deciding = deciding;
    }

    void letThrough(EntryCode code, DemoPatience patience) throws InterruptedException {
        var entry = entries.find(code).orElseThrow();
        if (entry.state() != EntryState.SUBMITTED) {
            return;
        }
        patience.until(() -> screenings.find(code).isPresent());
        var outcome =
                deciding.decide(
                        entry.id(),
                        null,
                        Decision.Kind.ELIGIBLE,
                        List.of(),
                        null,
                        accounts.contestOfficer());
        if (!(outcome instanceof DecideOutcome.Done)) {
            throw new IllegalStateException(code + " was not let through: " + outcome);
        }
    }
}
