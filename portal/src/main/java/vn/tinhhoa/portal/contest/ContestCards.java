package vn.tinhhoa.portal.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestPhase;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.Words;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Contests in few words.
@Component
public class ContestCards {

    private final PublishedContests contests;
    private final SiteLanguages languages;
    private final Words words;
    private final Deadlines deadlines;
    private final Clock clock;

    ContestCards(
            PublishedContests contests,
            SiteLanguages languages,
            Words words,
            Deadlines deadlines,
            Clock clock) {
        this.contests = contests;
        this.languages = languages;
        this.words = words;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// The one that takes entries and closes first.
    public Optional<ContestCard> open(LanguageTag reader) {
        return contests.all().stream()
                .filter(held -> held.phase(clock.instant()) == ContestPhase.OPEN)
                .min(Comparator.comparing(held -> held.rules().period().closes()))
                .map(held -> of(reader, held));
    }

    /// Those in one phase: what closes or opens next first, what is over last.
    List<ContestCard> in(LanguageTag reader, ContestPhase phase) {
        var closing = Comparator.comparing((Held held) -> held.rules().period().closes());
        var soonFirst = phase == ContestPhase.OPEN || phase == ContestPhase.COMING;
        return contests.all().stream()
                .filter(held -> held.phase(clock.instant()) == phase)
                .sorted(soonFirst ? closing : closing.reversed())
                .map(held -> of(reader, held))
                .toList();
    }

    private ContestCard of(LanguageTag reader, Held held) {
        var rules = held.rules();
        var speech = Speech.of(reader, rules.languages(), languages);
        var phase = held.phase(clock.instant());
        return new ContestCard(
                ContestPaths.contest(reader, held.contest().id()),
                speech.said(rules.name(), held.contest().id().value()),
                speech.said(rules.summary(), ""),
                phase.name(),
                words.say(reader, "contest.phase." + phase),
                words.time(reader, rules.period().opens()),
                deadlines.of(reader, rules.period().closes()));
    }
}
