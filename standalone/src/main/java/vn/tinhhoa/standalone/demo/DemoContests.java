package vn.tinhhoa.standalone.demo;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestDrafting;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestOutcome;
import vn.tinhhoa.content.contest.ContestPublishing;
import vn.tinhhoa.content.contest.ContestState;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.PublishedRuleSet;
import vn.tinhhoa.content.contest.RuleSetId;
import vn.tinhhoa.content.contest.award.Announcing;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.site.SiteProperties;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Holds the demonstration's contests in the background, once everything answers: one that takes
/// entries, and one of last year with its jury, its results and its certificates. Whatever is there
/// already is not done again, so that a start after a kill goes on where the last one was.
@Component
public class DemoContests implements DisposableBean {

    static final ContestId OPEN = new ContestId("nhip-song-son-hai");
    static final ContestId FINISHED = new ContestId("son-hai-tuoi-dep");

    private static final Logger LOG = LoggerFactory.getLogger(DemoContests.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DemoProperties settings;
    private final DemoAccounts accounts;
    private final DemoRules rules;
    private final DemoEntering entering;
    private final DemoJury jury;
    private final Contests contests;
    private final ContestDrafting drafting;
    private final ContestPublishing publishing;
    private final Announcing announcing;
    private final MongoTemplate mongo;
    private final SiteProperties site;
    private final Clock clock;
    private volatile boolean stopping;
    private volatile @Nullable Thread holding;

    DemoContests(
            DemoProperties settings,
            DemoAccounts accounts,
            DemoRules rules,
            DemoEntering entering,
            DemoJury jury,
            Contests contests,
            ContestDrafting drafting,
            ContestPublishing publishing,
            Announcing announcing,
            MongoTemplate mongo,
            SiteProperties site,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.rules = rules;
        this.entering = entering;
        this.jury = jury;
        this.contests = contests;
        this.drafting = drafting;
        this.publishing = publishing;
        this.announcing = announcing;
        this.mongo = mongo;
        this.site = site;
        this.clock = clock;
    }

    /// Returns at once. Without the demonstration it does nothing.
    public void begin() {
        if (settings.demo()) {
            holding = Thread.ofPlatform().daemon().name("demo-contests").start(this::run);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        var thread = holding;
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }

    private void run() {
        try {
            open();
            finish();
        } catch (IOException | RuntimeException failed) {
            if (!stopping) {
                LOG.error(
                        "The demonstration's contests are not complete; the next start goes on",
                        failed);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void open() {
        var by = accounts.contestOfficer();
        if (contests.find(OPEN).isEmpty()) {
            drafting.begin(OPEN, OPEN.value(), rules.open(clock.instant()), by);
        }
        var contest = contests.require(OPEN);
        var version = contest.version();
        if (contest.state() == ContestState.DRAFT && version != null) {
            var outcome = publishing.publish(OPEN, version, "", by);
            if (!(outcome instanceof ContestOutcome.Published)) {
                throw new IllegalStateException(OPEN + " cannot be published: " + outcome);
            }
        }
    }

    private void finish() throws IOException, InterruptedException {
        if (announcing.isAnnounced(FINISHED)) {
            return;
        }
        LOG.info("Holding the demonstration's finished contest in the background");
        var held = held();
        var best = new ArrayList<EntryCode>();
        for (var entry : DemoLibrary.entries()) {
            if (stopping) {
                return;
            }
            best.add(entering.enter(FINISHED, held.rules(), entry));
        }
        for (var plan : held.rules().rounds()) {
            if (!judged(new RoundId(FINISHED, plan.code()), best)) {
                return;
            }
        }
        var given = announcing.draft(FINISHED).orElseThrow().proposal().given();
        var outcome = announcing.announce(FINISHED, given, accounts.contestOfficer());
        if (!(outcome instanceof Announcing.Announced)) {
            throw new IllegalStateException(FINISHED + " cannot be announced: " + outcome);
        }
        LOG.info("The results of the demonstration's finished contest are announced");
    }

    private boolean judged(RoundId round, List<EntryCode> best) throws InterruptedException {
        while (!stopping) {
            if (jury.step(round, best)) {
                return true;
            }
            Thread.sleep(Duration.ofMillis(500));
        }
        return false;
    }

    /// Production publishes at the present time only; these rules came into force last year.
    private PublishedRuleSet held() {
        var number = new RuleSetId(FINISHED, 1);
        var known = mongo.findById(number, PublishedRuleSet.class);
        if (known == null) {
            var today = LocalDate.now(clock.withZone(site.zone()));
            var made = rules.finished(today.getYear() - 1, today.plusYears(2));
            known =
                    mongo.insert(
                            new PublishedRuleSet(
                                    number,
                                    made,
                                    "",
                                    made.period().opens().minus(Duration.ofDays(14))));
        }
        if (contests.find(FINISHED).isEmpty()) {
            var at = known.publishedAt();
            mongo.insert(
                    new Contest(
                            FINISHED,
                            null,
                            FINISHED.value(),
                            ContestState.PUBLISHED,
                            known.rules(),
                            1,
                            null,
                            accounts.contestOfficer().name(),
                            at,
                            at));
        }
        return known;
    }
}
