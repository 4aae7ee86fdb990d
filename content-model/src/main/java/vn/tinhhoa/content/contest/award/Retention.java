package vn.tinhhoa.content.contest.award;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.entry.EntrantErasing;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.sweep.Sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Erases, on the date in the rules, everybody who won nothing.
@Component
@Editorial
class Retention implements Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int BATCH = 20;

    private final PublishedContests contests;
    private final EntrantErasing erasing;
    private final SiteProperties site;
    private final Clock clock;

    /// Where nobody is left to erase, since this process began.
    private final Set<ContestId> finished = ConcurrentHashMap.newKeySet();

    Retention(
            PublishedContests contests, EntrantErasing erasing, SiteProperties site, Clock clock) {
        this.contests = contests;
        this.erasing = erasing;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public boolean owed() {
        return dueContests().findAny().isPresent();
    }

    @Override
    public boolean sweep() {
        for (var contest : dueContests().toList()) {
            var batch = erasing.withoutPrize(contest, BATCH);
            batch.forEach(this::erase);
            if (batch.size() == BATCH) {
                return true;
            }
            finished.add(contest);
        }
        return false;
    }

    /// Also one that was called off: then nobody won.
    private Stream<ContestId> dueContests() {
        var today = LocalDate.ofInstant(clock.instant(), site.zone());
        return contests.all().stream()
                .filter(held -> !today.isBefore(held.rules().eraseOn()))
                .map(held -> held.contest().id())
                .filter(contest -> !finished.contains(contest));
    }

    private void erase(EntrantId entrant) {
        try {
            erasing.erase(entrant);
            LOG.info("The data of an entrant who won nothing was erased as the rules say");
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
