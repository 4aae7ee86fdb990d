package vn.tinhhoa.content.contest.finalist;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryLetters;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Asks the authors of entries in the final for what the rules want from finalists.
@Component
@Editorial
public class FinalistAsking {

    private static final int MOST = 5_000;
    private static final Set<EntryState> IN_THE_FINAL =
            EnumSet.of(EntryState.FINALIST, EntryState.AWARDED);

    private final PublishedContests contests;
    private final Entries entries;
    private final FinalistPapersRepository papers;
    private final EntryLetters letters;
    private final AuditTrail audit;
    private final SiteProperties site;
    private final Clock clock;

    FinalistAsking(
            PublishedContests contests,
            Entries entries,
            FinalistPapersRepository papers,
            EntryLetters letters,
            AuditTrail audit,
            SiteProperties site,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.papers = papers;
        this.letters = letters;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /// Entries in the final, by their codes; those that won are among them.
    public List<Entry> finalists(ContestId contest) {
        return entries.in(contest, IN_THE_FINAL, 0, MOST);
    }

    /// What was asked for and came in, by entry.
    public Map<EntryId, FinalistPapers> papers(ContestId contest) {
        return papers.findByContest(contest).stream()
                .collect(Collectors.toMap(FinalistPapers::id, Function.identity()));
    }

    /// Whether these rules want anything of who enters this category, once they are in the final.
    public static boolean wants(RuleSet rules, String category) {
        return rules.category(category)
                        .filter(one -> one.files().originalFromFinalists())
                        .isPresent()
                || rules.consents().stream().anyMatch(consent -> consent.scope().fromFinalOn());
    }

    /// Those who were asked before are not asked again.
    ///
    /// @return how many were asked
    public int ask(ContestId contest, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        var held =
                contests.find(contest)
                        .orElseThrow(() -> new NotFoundException("No contest " + contest));
        if (held.contest().announcedAt() != null) {
            return 0;
        }
        var asked = 0;
        for (var entry : finalists(contest)) {
            if (wants(held.rules(), entry.category()) && ask(entry)) {
                asked++;
            }
        }
        if (asked > 0) {
            audit.record(officer, "finalists.asked", "contest:" + contest);
        }
        return asked;
    }

    private boolean ask(Entry entry) {
        if (papers.existsById(entry.id())) {
            return false;
        }
        letters.owe(
                entry,
                "finalist",
                "entry.finalist",
                site.publicUrl()
                        + "/"
                        + entry.language()
                        + "/contests/"
                        + entry.contest()
                        + "/entry/"
                        + entry.code()
                        + "/originals");
        try {
            papers.insert(FinalistPapers.asked(entry.id(), entry.contest(), clock.instant()));
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException meanwhile) {
            return false;
        }
    }
}
