package vn.tinhhoa.content.contest.judging;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Puts a jury together and changes it, also while the round runs: who judges what is then worked
/// out again, and every valid ballot stays.
@Component
@Editorial
public class PanelSetting {

    private static final int ALIASES = 900;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoundRepository rounds;
    private final People people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PanelSetting(
            RoundRepository rounds,
            People people,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public enum Outcome {
        DONE,
        /// The round takes no more changes.
        CLOSED,
        ALREADY_THERE,
        NOT_THERE,
        /// They are no juror, or may see who entered what.
        NOT_BLIND
    }

    /// @param mailbox by which they are recognised among the entrants; may be empty
    public Outcome appoint(RoundId id, PersonId person, String mailbox, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        var who = people.require(person);
        if (!who.roles().contains(Role.JUROR)
                || who.roles().contains(Role.CONTEST_OFFICER)
                || who.roles().contains(Role.ADMINISTRATOR)) {
            return Outcome.NOT_BLIND;
        }
        return change(
                id,
                "round.juror-appointed",
                who.login(),
                officer,
                round -> {
                    var panel = round.panel();
                    var known = panel.of(person);
                    if (known.isPresent()) {
                        return known.get().judges() ? panel : panel.changing(person, Juror::back);
                    }
                    return panel.with(
                            new Juror(
                                    person,
                                    alias(panel),
                                    who.name(),
                                    mailbox.strip().toLowerCase(Locale.ROOT),
                                    panel.jurors().isEmpty(),
                                    null));
                },
                Outcome.ALREADY_THERE);
    }

    /// They judge no more; what they judged counts. Before the round begins they are simply taken
    /// off.
    public Outcome recuse(RoundId id, PersonId person, String reason, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        var who = people.require(person);
        return change(
                id,
                "round.juror-recused",
                who.login(),
                officer,
                round -> {
                    var panel = round.panel();
                    if (round.state() == RoundState.DRAFT) {
                        return panel.without(person);
                    }
                    var why = new Recusal(clock.instant(), reason.strip());
                    return panel.changing(
                            person, juror -> juror.judges() ? juror.recused(why) : juror);
                },
                Outcome.NOT_THERE);
    }

    public Outcome chair(RoundId id, PersonId person, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        var who = people.require(person);
        return change(
                id,
                "round.chair-named",
                who.login(),
                officer,
                round ->
                        round.panel().of(person).filter(Juror::judges).isPresent()
                                ? round.panel().chairedBy(person)
                                : round.panel(),
                Outcome.NOT_THERE);
    }

    /// @param quorum 0 for the whole panel
    public Outcome quorum(RoundId id, int quorum, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        return change(
                id,
                "round.quorum-set",
                Integer.toString(quorum),
                officer,
                round -> round.panel().withQuorum(Math.max(0, quorum)),
                Outcome.DONE);
    }

    private Outcome change(
            RoundId id,
            String action,
            String what,
            Officer officer,
            PanelChange change,
            Outcome unchanged) {
        var outcome =
                Contention.untilSaved(() -> {
                    var round =
                            rounds.findById(id)
                                    .orElseThrow(() -> new NotFoundException("No round " + id));
                    if (!round.isOpen()) {
                        return Outcome.CLOSED;
                    }
                    var panel = change.apply(round);
                    if (panel.equals(round.panel())) {
                        return unchanged;
                    }
                    UnaryOperator<Round> owing =
                            one ->
                                    one.state() == RoundState.DRAFT
                                            ? one
                                            : one.owingAssignment(clock.instant());
                    rounds.save(owing.apply(round.with(panel)));
                    return Outcome.DONE;
                });
        if (outcome == Outcome.DONE) {
            audit.record(officer, action + " " + what, "round:" + id);
            events.publishEvent(new WorkOwed(RoundSweep.NAME));
        }
        return outcome;
    }

    private interface PanelChange {
        Panel apply(Round round);
    }

    private static String alias(Panel panel) {
        while (true) {
            var alias = "J" + (100 + RANDOM.nextInt(ALIASES));
            if (panel.jurors().stream().noneMatch(juror -> juror.alias().equals(alias))) {
                return alias;
            }
        }
    }
}
