package vn.tinhhoa.portal.contest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestPhase;
import vn.tinhhoa.content.contest.ContestPreview;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.PublishedRuleSet;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.Words;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/// Gathers what the page of a contest shows.
@Component
class ContestPages {

    private final PublishedContests contests;
    private final RulesInWords inWords;
    private final List<ContestWay> ways;
    private final Frames frames;
    private final SiteLanguages languages;
    private final Words words;
    private final Clock clock;

    ContestPages(
            PublishedContests contests,
            RulesInWords inWords,
            List<ContestWay> ways,
            Frames frames,
            SiteLanguages languages,
            Words words,
            Clock clock) {
        this.contests = contests;
        this.inWords = inWords;
        this.ways = List.copyOf(ways);
        this.frames = frames;
        this.languages = languages;
        this.words = words;
        this.clock = clock;
    }

    ContestPage of(Reader reader, Held held) {
        var now = clock.instant();
        var phase = held.phase(now);
        var offered = ways.stream().flatMap(way -> way.from(reader, held, now).stream()).toList();
        return page(
                new Shown(
                        reader,
                        held.contest().id(),
                        held.rules(),
                        phase,
                        phase == ContestPhase.CALLED_OFF ? "contest.called-off" : null,
                        true,
                        language -> ContestPaths.contest(language, held.contest().id())),
                offered,
                held,
                held.inForce().id().number());
    }

    /// Rules as they were published, perhaps no longer in force.
    ContestPage former(Reader reader, Held held, PublishedRuleSet ruleSet) {
        var number = ruleSet.id().number();
        var inForce = number == held.contest().inForce();
        return page(
                new Shown(
                        reader,
                        held.contest().id(),
                        ruleSet.rules(),
                        held.phase(clock.instant()),
                        inForce ? null : "contest.former",
                        false,
                        language -> ContestPaths.rules(language, held.contest().id(), number)),
                List.of(),
                held,
                number);
    }

    ContestPage preview(Reader reader, ContestPreview preview) {
        var phase =
                preview.rules().period().isOpen(clock.instant())
                        ? ContestPhase.OPEN
                        : ContestPhase.COMING;
        return page(
                new Shown(
                        reader,
                        preview.contest(),
                        preview.rules(),
                        phase,
                        "contest.preview",
                        false,
                        language -> ContestPaths.preview(language, preview.token())),
                List.of(),
                null,
                0);
    }

    /// @param warning its key
    /// @param listed whether search engines should list the page
    private record Shown(
            Reader reader,
            ContestId contest,
            RuleSet rules,
            ContestPhase phase,
            @Nullable String warning,
            boolean listed,
            Function<LanguageTag, String> path) {}

    private ContestPage page(Shown shown, List<Link> offered, @Nullable Held held, int ruleSet) {
        var reader = shown.reader();
        var language = reader.language();
        var rules = shown.rules();
        var speech = Speech.of(language, rules.languages(), languages);
        var name = speech.said(rules.name(), shown.contest().value());
        var summary = speech.said(rules.summary(), "");
        var head =
                shown.listed()
                        ? frames.everywhere(name.text(), summary.text(), language, shown.path())
                        : Head.unlisted(name.text());
        return new ContestPage(
                frames.of(reader, head, shown.path().apply(language), null, shown.path()),
                notice(speech),
                shown.warning() == null ? "" : words.say(language, shown.warning()),
                name,
                summary,
                shown.phase().name(),
                words.say(language, "contest.phase." + shown.phase()),
                words.time(language, rules.period().opens()),
                inWords.closes(language, rules),
                inWords.grace(language, rules),
                offered,
                inWords.paragraphs(speech, rules.call()),
                inWords.who(speech, rules),
                inWords.categories(speech, rules),
                inWords.prizes(speech, rules),
                inWords.rounds(speech, rules),
                inWords.consents(speech, rules),
                inWords.after(language, rules),
                rules.organiser(),
                rules.secretariat(),
                ruleSet,
                held == null ? List.of() : versions(language, held, ruleSet));
    }

    private @Nullable SafeHtml notice(Speech speech) {
        return speech.isForeign()
                ? words.naming(
                        speech.reader(), "contest.fallback", speech.reader(), speech.spoken())
                : null;
    }

    private List<ContestPage.Version> versions(LanguageTag language, Held held, int shown) {
        var id = held.contest().id();
        return contests.ruleSets(held).stream()
                .map(each -> {
                    var number = each.id().number();
                    return new ContestPage.Version(
                            number,
                            ContestPaths.rules(language, id, number),
                            number == shown,
                            number == held.contest().inForce(),
                            words.time(language, each.publishedAt()),
                            new Said(each.changeNote(), each.rules().first().value()));
                })
                .toList();
    }
}
