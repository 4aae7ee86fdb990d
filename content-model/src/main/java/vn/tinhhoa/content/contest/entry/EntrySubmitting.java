package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Sends an entry: complete, agreed to, in time, and with a place in its category.
@Component
public class EntrySubmitting {

    private final EntryRepository entries;
    private final EntrantRepository entrants;
    private final PublishedContests contests;
    private final EntryRequirements requirements;
    private final PersonRequirements persons;
    private final EntryPeriods periods;
    private final Places places;
    private final EntryLetters letters;
    private final Clock clock;

    EntrySubmitting(
            EntryRepository entries,
            EntrantRepository entrants,
            PublishedContests contests,
            EntryRequirements requirements,
            PersonRequirements persons,
            EntryPeriods periods,
            Places places,
            EntryLetters letters,
            Clock clock) {
        this.entries = entries;
        this.entrants = entrants;
        this.contests = contests;
        this.requirements = requirements;
        this.persons = persons;
        this.periods = periods;
        this.places = places;
        this.letters = letters;
        this.clock = clock;
    }

    public sealed interface Outcome {}

    public record Sent(Entry entry) implements Outcome {}

    /// It was sent before; nothing changed.
    public record SentBefore(Entry entry) implements Outcome {}

    public record NotComplete(List<EntryIssue> issues) implements Outcome {}

    public record TooLate() implements Outcome {}

    /// As many entries as one person may have stand in the category.
    public record NoPlace(int most) implements Outcome {}

    /// Another entry of the same person has one of the files.
    public record FileElsewhere(EntryId other) implements Outcome {}

    /// The rules changed since they were read.
    public record OtherRules() implements Outcome {}

    /// It stands where nothing can be sent any more.
    public record Passed(Entry entry) implements Outcome {}

    /// What somebody agreed to by sending.
    ///
    /// @param ruleSet the number of the rules they read
    /// @param language they read them in
    public record Agreement(Set<Scope> scopes, int ruleSet, LanguageTag language) {

        public Agreement {
            scopes = Set.copyOf(scopes);
        }
    }

    public Outcome send(EntryId id, Agreement agreement) {
        var outcome = Contention.untilSaved(() -> attempt(id, agreement));
        if (outcome instanceof Sent(var entry)) {
            contests.find(entry.contest())
                    .ifPresent(
                            contest -> letters.receipt(entry, contest.rules().period().closes()));
        }
        return outcome;
    }

    private Outcome attempt(EntryId id, Agreement agreement) {
        var entry = entries.findById(id).orElseThrow(() -> new NotFoundException("No entry " + id));
        if (!entry.state().isOpenToItsAuthor()) {
            return entry.state() == EntryState.SUBMITTED
                    ? new SentBefore(entry)
                    : new Passed(entry);
        }
        var contest =
                contests.find(entry.contest())
                        .orElseThrow(() -> new NotFoundException("No contest " + id));
        if (!periods.maySend(entry, clock.instant())) {
            return new TooLate();
        }
        if (contest.inForce().id().number() != agreement.ruleSet()) {
            return new OtherRules();
        }
        var category = category(contest, entry);
        var issues = issues(entry, contest, category, agreement);
        return issues.isEmpty()
                ? place(entry, contest, category, agreement)
                : new NotComplete(issues);
    }

    private List<EntryIssue> issues(
            Entry entry, Held contest, Category category, Agreement agreement) {
        var issues = new ArrayList<EntryIssue>();
        var entrant =
                entrants.findById(entry.entrant())
                        .orElseThrow(() -> new NotFoundException("No entrant of " + entry.code()));
        issues.addAll(persons.issues(entrant.person(), contest.rules().eligibility()));
        issues.addAll(requirements.issues(entry, category));
        issues.addAll(requirements.missing(agreement.scopes(), contest.rules()));
        return issues;
    }

    /// The place first: an entry that was sent always has one.
    private Outcome place(Entry entry, Held contest, Category category, Agreement agreement) {
        return switch (places.take(entry, category.most(), WorkTaking.hashes(entry.works()))) {
            case Places.Full() -> new NoPlace(category.most());
            case Places.FileElsewhere(var other, var file) -> new FileElsewhere(other);
            case Places.Held() -> {
                var now = clock.instant();
                if (!periods.maySend(entry, now)) {
                    places.free(entry);
                    yield new TooLate();
                }
                var agreed =
                        entry.agreeing(agreement.ruleSet(), given(contest, agreement, now), now);
                yield new Sent(entries.save(agreed.moved(EntryState.SUBMITTED, "", now)));
            }
        };
    }

    private static List<ConsentGiven> given(Held contest, Agreement agreement, Instant now) {
        return contest.rules().consents().stream()
                .map(ConsentText::scope)
                .filter(agreement.scopes()::contains)
                .distinct()
                .map(scope ->
                        new ConsentGiven(scope, agreement.ruleSet(), agreement.language(), now))
                .toList();
    }

    private static Category category(Held contest, Entry entry) {
        return contest.rules()
                .category(entry.category())
                .orElseThrow(() -> new NotFoundException("No category " + entry.category()));
    }
}
