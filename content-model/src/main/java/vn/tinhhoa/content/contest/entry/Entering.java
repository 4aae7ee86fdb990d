package vn.tinhhoa.content.contest.entry;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.seal.Seals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The entrants' door. There is no account: a link in a letter proves an address, and a pass keeps
/// the browser that followed it recognised.
@Component
public class Entering {

    static final Duration LINK_LASTS = Duration.ofHours(24);
    public static final Duration PASS_LASTS = Duration.ofDays(14);

    private static final Duration UNPROVED_KEPT = Duration.ofDays(2);
    private static final int BATCH = 20;
    private static final String LINK = "entrant-link";
    private static final String PASS = "entrant-pass";

    private final EntrantRepository entrants;
    private final PublishedContests contests;
    private final EntryLetters letters;
    private final Seals seals;
    private final Clock clock;

    Entering(
            EntrantRepository entrants,
            PublishedContests contests,
            EntryLetters letters,
            Seals seals,
            Clock clock) {
        this.entrants = entrants;
        this.contests = contests;
        this.letters = letters;
        this.seals = seals;
        this.clock = clock;
    }

    /// Owes a letter with a link to whoever asked. After the close only who entered gets one;
    /// whether they did is not told.
    ///
    /// @param email for which [vn.tinhhoa.content.mail.MailAddress#isOne] holds
    public void ask(ContestId id, String email, LanguageTag language) {
        var contest =
                contests.find(id).orElseThrow(() -> new NotFoundException("No contest " + id));
        var now = clock.instant();
        forgetUnproved(now);
        entrant(contest, email, language, now)
                .ifPresent(entrant -> {
                    var until = now.plus(LINK_LASTS);
                    var sealed = seals.seal(LINK, entrant.id().value(), until);
                    letters.link(entrant, contest, sealed, until, now);
                });
    }

    /// Who followed a link that was sent to them.
    public Optional<Entrant> prove(String sealed) {
        return seals.open(LINK, sealed)
                .flatMap(id ->
                        Contention.untilSaved(() ->
                                entrants.findById(new EntrantId(id))
                                        .map(entrant ->
                                                entrants.save(entrant.proved(clock.instant())))));
    }

    /// What a browser keeps to be recognised.
    public String pass(Entrant entrant) {
        return seals.seal(PASS, entrant.id().value(), clock.instant().plus(PASS_LASTS));
    }

    /// Who carries this pass in this contest.
    public Optional<Entrant> bearer(String pass, ContestId contest) {
        return seals.open(PASS, pass)
                .flatMap(id -> entrants.findById(new EntrantId(id)))
                .filter(entrant -> entrant.contest().equals(contest));
    }

    private Optional<Entrant> entrant(
            Held contest, String email, LanguageTag language, Instant now) {
        var id = contest.contest().id();
        var known = entrants.findByContestAndMailbox(id, Entrant.mailbox(email));
        if (known.isPresent()) {
            return Contention.untilSaved(() ->
                    entrants.findById(known.get().id())
                            .map(entrant -> entrants.save(entrant.reading(language, now))));
        }
        if (!contest.rules().period().isOpen(now)) {
            return Optional.empty();
        }
        try {
            return Optional.of(entrants.insert(Entrant.unproved(id, email, language, now)));
        } catch (DuplicateKeyException askedTwiceAtOnce) {
            return entrants.findByContestAndMailbox(id, Entrant.mailbox(email));
        }
    }

    private void forgetUnproved(Instant now) {
        entrants.deleteAll(
                entrants.findByProvedAtIsNullAndCreatedAtBefore(
                        now.minus(UNPROVED_KEPT), PageRequest.ofSize(BATCH)));
    }
}
