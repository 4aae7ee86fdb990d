package vn.tinhhoa.content.contest.screening;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.TextRequirement;
import vn.tinhhoa.content.contest.entry.ConsentGiven;
import vn.tinhhoa.content.text.WordCount;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Whether the texts are there and short enough, and all was agreed to.
final class TextVerdicts {

    private TextVerdicts() {}

    static List<Verdict> of(Case all) {
        var verdicts = new ArrayList<Verdict>();
        for (var field : TextField.values()) {
            var asked = all.category().texts().get(field);
            if (asked != null) {
                verdicts.addAll(text(all, field, asked));
            }
        }
        verdicts.add(consent(all));
        return verdicts;
    }

    private static List<Verdict> text(Case all, TextField field, TextRequirement asked) {
        var texts = all.entry().text(field).texts();
        if (texts.values().stream().allMatch(String::isBlank)) {
            return asked.required()
                    ? List.of(Verdict.failed(Rule.TEXTS, "missing", field))
                    : List.of();
        }
        var verdicts = new ArrayList<Verdict>();
        texts.forEach((language, text) -> {
            var words = WordCount.of(text);
            var fits = asked.mostWords() == 0 || words <= asked.mostWords();
            verdicts.add(
                    fits
                            ? Verdict.passed(Rule.TEXTS, field, language, words)
                            : Verdict.failed(
                                    Rule.TEXTS,
                                    "too-long",
                                    field,
                                    language,
                                    words,
                                    asked.mostWords()));
        });
        return verdicts;
    }

    private static Verdict consent(Case all) {
        var given =
                all.entry().consents().stream()
                        .map(ConsentGiven::scope)
                        .collect(Collectors.toSet());
        var missing =
                all.rules().consents().stream()
                        .filter(one -> one.required() && !one.scope().fromFinalOn())
                        .map(ConsentText::scope)
                        .filter(scope -> !given.contains(scope))
                        .map(Enum::name)
                        .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Verdict.passed(Rule.CONSENT, all.entry().ruleSet())
                : Verdict.failed(Rule.CONSENT, "missing", missing);
    }
}
