package vn.tinhhoa.content.contest.screening;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.Eligibility.ExcludedRole;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedRuleSet;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.Entrants;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Looks at one entry by all rules and keeps what came of it.
@Component
@Editorial
class Screener {

    private final ScreeningRepository screenings;
    private final WorkFactsRepository facts;
    private final FactsReading reading;
    private final Twins twins;
    private final Entrants entrants;
    private final ExcludedPeopleRepository excluded;
    private final PublishedContests contests;
    private final SiteProperties site;
    private final Clock clock;

    Screener(
            ScreeningRepository screenings,
            WorkFactsRepository facts,
            FactsReading reading,
            Twins twins,
            Entrants entrants,
            ExcludedPeopleRepository excluded,
            PublishedContests contests,
            SiteProperties site,
            Clock clock) {
        this.screenings = screenings;
        this.facts = facts;
        this.reading = reading;
        this.twins = twins;
        this.entrants = entrants;
        this.excluded = excluded;
        this.contests = contests;
        this.site = site;
        this.clock = clock;
    }

    void screen(Entry entry) {
        if (!entry.state().wasSent()) {
            return;
        }
        if (entry.erasedAt() != null) {
            facts.deleteByEntry(entry.id());
            keep(entry, List.of());
            return;
        }
        var known = screenings.findById(entry.id());
        var same = known.filter(one -> entry.state() != EntryState.SUBMITTED);
        var owed = known.filter(one -> one.owedSince() != null).isPresent();
        keep(entry, same.isPresent() && !owed ? same.get().verdicts() : verdicts(entry));
    }

    private List<Verdict> verdicts(Entry entry) {
        var held = contests.ruleSet(entry.agreedTo()).map(PublishedRuleSet::rules);
        var category = held.flatMap(rules -> rules.category(entry.category()));
        if (held.isEmpty() || category.isEmpty()) {
            return List.of(Verdict.notCheckable(Rule.CONTENT, "no-rules"));
        }
        var works = reading.of(entry);
        var entrant = entrants.find(entry.entrant()).orElse(null);
        var all =
                new Case(
                        held.get(),
                        category.get(),
                        entry,
                        entrant,
                        works,
                        twins.of(entry, works),
                        entrant == null ? Set.of() : roles(entrant));
        return RequirementChecks.of(all, site.zone());
    }

    private Set<ExcludedRole> roles(Entrant entrant) {
        return excluded.findById(entrant.contest())
                .map(list -> list.rolesOf(entrant.email()))
                .orElse(Set.of());
    }

    private void keep(Entry entry, List<Verdict> verdicts) {
        var kept = false;
        while (!kept) {
            kept = Contention.untilSaved(() -> keepOnce(entry, verdicts));
        }
        verdicts.stream()
                .map(Verdict::twin)
                .flatMap(Stream::ofNullable)
                .map(Twin::entry)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(other -> owe(other, entry));
    }

    /// @return false when somebody else screened it for the first time meanwhile
    private boolean keepOnce(Entry entry, List<Verdict> verdicts) {
        var now = clock.instant();
        var known = screenings.findById(entry.id());
        if (known.filter(one -> one.knows(entry, verdicts)).isPresent()) {
            return true;
        }
        if (known.isPresent()) {
            screenings.save(known.get().seen(entry, verdicts, now));
            return true;
        }
        try {
            screenings.insert(Screening.first(entry, verdicts, now));
            return true;
        } catch (DuplicateKeyException meanwhile) {
            return false;
        }
    }

    /// The other's officers have to know of this one too.
    private void owe(EntryId other, Entry entry) {
        Contention.untilSaved(() ->
                screenings
                        .findById(other)
                        .filter(one -> !other.equals(entry.id()) && !one.mentions(entry.id()))
                        .map(one -> screenings.save(one.owed(clock.instant()))));
    }
}
