package vn.tinhhoa.portal.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.portal.layout.Dates;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Says a rule set in the reader's words, made from its data: what is checked is what is read.
@Component
public class RulesInWords {

    private final EntrantsInWords entrants;
    private final CategoryInWords category;
    private final RoundInWords round;
    private final Deadlines deadlines;
    private final Dates dates;
    private final Words words;

    RulesInWords(
            EntrantsInWords entrants,
            CategoryInWords category,
            RoundInWords round,
            Deadlines deadlines,
            Dates dates,
            Words words) {
        this.entrants = entrants;
        this.category = category;
        this.round = round;
        this.deadlines = deadlines;
        this.dates = dates;
        this.words = words;
    }

    /// When entries are no longer taken.
    public Moment closes(LanguageTag reader, RuleSet rules) {
        return deadlines.of(reader, rules.period().closes());
    }

    /// What becomes of files that are on their way at the close; empty for nothing.
    public String grace(LanguageTag reader, RuleSet rules) {
        var minutes = rules.period().grace().toMinutes();
        return minutes == 0 ? "" : words.say(reader, "contest.grace", minutes);
    }

    List<Said> paragraphs(Speech speech, Localised text) {
        return speech.said(text).stream()
                .flatMap(said ->
                        Arrays.stream(said.text().split("\\n\\s*\\n", -1))
                                .map(part -> new Said(part.strip(), said.lang())))
                .toList();
    }

    List<Said> who(Speech speech, RuleSet rules) {
        return entrants.of(speech, rules.eligibility());
    }

    List<ContestPage.Category> categories(Speech speech, RuleSet rules) {
        return rules.categories().stream()
                .map(each ->
                        new ContestPage.Category(
                                speech.said(each.name(), each.code()),
                                speech.said(each.description(), ""),
                                words.say(speech.reader(), "contest.kind." + each.kind()),
                                category.of(speech.reader(), each)))
                .toList();
    }

    List<ContestPage.Prize> prizes(Speech speech, RuleSet rules) {
        return rules.prizes().stream()
                .sorted(Comparator.comparing(Prize::rank))
                .map(prize -> {
                    var only = prize.category();
                    return new ContestPage.Prize(
                            speech.said(prize.name(), prize.code()),
                            words.say(speech.reader(), "contest.prize-count", prize.count()),
                            speech.said(prize.worth(), ""),
                            only == null
                                    ? null
                                    : rules.category(only)
                                            .map(each -> speech.said(each.name(), only))
                                            .orElse(null));
                })
                .toList();
    }

    List<ContestPage.Round> rounds(Speech speech, RuleSet rules) {
        return rules.rounds().stream()
                .map(each ->
                        new ContestPage.Round(
                                speech.said(each.name(), each.code()), round.of(speech, each)))
                .toList();
    }

    List<ContestPage.Consent> consents(Speech speech, RuleSet rules) {
        return rules.consents().stream()
                .map(each ->
                        new ContestPage.Consent(
                                speech.said(each.text(), each.scope().name()),
                                words.say(speech.reader(), when(each))))
                .toList();
    }

    private static String when(ConsentText consent) {
        if (consent.scope().fromFinalOn()) {
            return consent.required()
                    ? "contest.consent-finalists-required"
                    : "contest.consent-finalists-optional";
        }
        return consent.required() ? "contest.consent-required" : "contest.consent-optional";
    }

    List<Said> after(LanguageTag reader, RuleSet rules) {
        var lang = words.spoken(reader).value();
        return List.of(
                new Said(words.say(reader, "contest.licence", rules.licence().name(reader)), lang),
                new Said(
                        words.say(
                                reader, "contest.erase", dates.of(reader, rules.eraseOn()).text()),
                        lang));
    }
}
