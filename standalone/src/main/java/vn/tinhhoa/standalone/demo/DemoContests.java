package vn.tinhhoa.standalone.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.award.Announcing;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.site.SiteProperties;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// Holds the demonstration's two contests: one that takes entries and whose public votes, and one
/// that is over, with its jury, its results and its certificates.
@Component
@Order(1)
class DemoContests implements DemoPart {

    static final String OPEN = "nhip-song-son-hai";
    static final String FINISHED = "son-hai-tuoi-dep";

    private static final Logger LOG = LoggerFactory.getLogger(DemoContests.class);

    private final DemoAccounts accounts;
    private final DemoHolding holding;
    private final DemoEntering entering;
    private final DemoScreening screening;
    private final DemoJury jury;
    private final Announcing announcing;
    private final ApplicationContext product;
    private final SiteProperties site;
    private final Clock clock;

    DemoContests(
            DemoAccounts accounts,
            DemoHolding holding,
            DemoEntering entering,
            DemoScreening screening,
            DemoJury jury,
            Announcing announcing,
            ApplicationContext product,
            SiteProperties site,
            Clock clock) {
        this.accounts = accounts;
        this.holding = holding;
        this.entering = entering;
        this.screening = screening;
        this.jury = jury;
        this.announcing = announcing;
        this.product = product;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "contests";
    }

    /// All entries come before anything is decided, each later than the one before: sweeps follow
    /// what changes by the time at which it did.
    @Override
    public void make(DemoPatience patience) throws IOException, InterruptedException {
        var today = LocalDate.ofInstant(clock.instant(), site.zone());
        var finished = DemoLibrary.contest(FINISHED, today);
        var open = DemoLibrary.contest(OPEN, today);
        if (isAnnounced(finished)) {
            return;
        }
        LOG.info("Holding two contests of the demonstration in the background");
        Held judged;
        Map<EntryCode, DemoContest.Entry> entered;
        try (var past = new DemoPast(product)) {
            judged = holding.hold(finished, today, past);
            entered = enter(judged, finished, past, patience);
            var others = enter(holding.hold(open, today, past), open, past, patience);
            letThrough(entered, patience);
            letThrough(others, patience);
        }
        for (var plan : judged.rules().rounds()) {
            var round = new RoundId(judged.contest().id(), plan.code());
            jury.judge(round, finished.drawSource(), entered, patience);
        }
        announce(judged.contest().id());
        patience.until(() -> isAnnounced(finished));
        LOG.info("The contests of the demonstration are held");
    }

    private boolean isAnnounced(DemoContest finished) {
        return holding.find(finished).filter(one -> one.announcedAt() != null).isPresent();
    }

    private Map<EntryCode, DemoContest.Entry> enter(
            Held held, DemoContest contest, DemoPast past, DemoPatience patience)
            throws IOException, InterruptedException {
        var entered = new LinkedHashMap<EntryCode, DemoContest.Entry>();
        var inTime =
                contest.entries().stream()
                        .sorted(Comparator.comparing(DemoContest.Entry::sentAfter))
                        .toList();
        for (var entry : inTime) {
            patience.check();
            entered.put(entering.enter(held, contest, entry, past).code(), entry);
        }
        return entered;
    }

    private void letThrough(Map<EntryCode, DemoContest.Entry> entered, DemoPatience patience)
            throws InterruptedException {
        for (var entry : entered.entrySet()) {
            if (entry.getValue().eligible()) {
                screening.letThrough(entry.getKey(), patience);
            }
        }
    }

    private void announce(ContestId contest) {
        if (announcing.isAnnounced(contest)) {
            return;
        }
        var given = announcing.draft(contest).orElseThrow().proposal().given();
        var outcome = announcing.announce(contest, given, accounts.contestOfficer());
        if (!(outcome instanceof Announcing.Announced)) {
            throw new IllegalStateException(contest + " cannot be announced: " + outcome);
        }
    }
}
