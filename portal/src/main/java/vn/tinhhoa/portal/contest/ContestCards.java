package vn.tinhhoa.portal.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestPhase;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.Words;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Contests in few words.
@Component
public class ContestCards {

    private final PublishedContests contests;
    private final SiteLanguages languages;
    private final Words words;
    private final Deadlines deadlines;
    private final List<ContestWay> ways;
    private final Clock clock;

    ContestCards(
            PublishedContests contests,
            SiteLanguages languages,
            Words words,
            Deadlines deadlines,
            List<ContestWay> ways,
            Clock clock) {
        this.contests = contests;
        this.languages = languages;
        this.words = words;
        this.deadlines = deadlines;
        this.ways = List.copyOf(ways);
        this.clock = clock;
    }

    /// The one that takes entries and closes first.
    public Optional<ContestCard> open(Reader reader) {
        return contests.all().stream()
                .filter(held -> held.phase(clock.instant()) == ContestPhase.OPEN)
                .min(Comparator.comparing(held -> held.rules().period().closes()))
                .map(held -> of(reader, held));
    }

    /// Those that take entries first, those that are over last.
    public List<ContestCard> all(Reader reader) {
        return Stream.of(ContestPhase.values())
                .flatMap(phase -> in(reader, phase).stream())
                .toList();
    }

    /// Those in one phase: what closes or opens next first, what is over last.
    List<ContestCard> in(Reader reader, ContestPhase phase) {
        var closing = Comparator.comparing((Held held) -> held.rules().period().closes());
        var soonFirst = phase == ContestPhase.OPEN || phase == ContestPhase.COMING;
        return contests.all().stream()
                .filter(held -> held.phase(clock.instant()) == phase)
                .sorted(soonFirst ? closing : closing.reversed())
                .map(held -> of(reader, held))
                .toList();
    }

    private ContestCard of(Reader reader, Held held) {
        var now = clock.instant();
        var language = reader.language();
        var rules = held.rules();
        var speech = Speech.of(language, rules.languages(), languages);
        var phase = held.phase(now);
        return new ContestCard(
                ContestPaths.contest(language, held.contest().id()),
                speech.said(rules.name(), held.contest().id().value()),
                speech.said(rules.summary(), ""),
                phase.name(),
                words.say(language, "contest.phase." + phase),
                words.time(language, rules.period().opens()),
                deadlines.of(language, rules.period().closes()),
                ways.stream().flatMap(way -> way.from(reader, held, now).stream()).toList());
    }
}
