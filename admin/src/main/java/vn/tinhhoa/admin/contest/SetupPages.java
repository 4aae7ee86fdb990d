package vn.tinhhoa.admin.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.frame.Choice;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.media.Licences;
import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestPublishing;
import vn.tinhhoa.content.contest.exchange.JsonProblem;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Gathers what the form of a section shows.
@Component
class SetupPages {

    private final ContestPublishing publishing;
    private final ContestHeads heads;
    private final RuleFields ruleFields;
    private final RuleWords words;
    private final SiteLanguages languages;

    SetupPages(
            ContestPublishing publishing,
            ContestHeads heads,
            RuleFields ruleFields,
            RuleWords words,
            SiteLanguages languages) {
        this.publishing = publishing;
        this.heads = heads;
        this.ruleFields = ruleFields;
        this.words = words;
        this.languages = languages;
    }

    SetupPage of(Contest contest, Section section) {
        return of(
                contest,
                section,
                ruleFields.of(contest.draft()),
                Objects.requireNonNull(contest.version()),
                List.of(),
                List.of());
    }

    /// What was typed, and what somebody else saved meanwhile.
    SetupPage conflict(Contest theirs, Section section, Fields mine) {
        var differing = new ArrayList<RuleWords.Problem>();
        ruleFields
                .of(theirs.draft())
                .values()
                .forEach((name, value) -> {
                    if (Section.of(name) == section && !mine.text(name).equals(value.strip())) {
                        differing.add(new RuleWords.Problem(name, words.label(name), value));
                    }
                });
        return of(
                theirs,
                section,
                mine,
                Objects.requireNonNull(theirs.version()),
                List.of(),
                differing);
    }

    SetupPage of(
            Contest contest,
            Section section,
            Fields fields,
            long version,
            List<JsonProblem> problems,
            List<RuleWords.Problem> theirs) {
        var rules = contest.draft();
        var shown = section == Section.CONSENTS ? withEveryScope(fields) : fields;
        return new SetupPage(
                heads.of(contest, section.path()),
                section.path(),
                version,
                shown,
                problems.stream().map(words::of).toList(),
                lacks(contest),
                theirs,
                choices(rules.languages()),
                languages.all().stream()
                        .filter(language -> !rules.languages().contains(language))
                        .map(LanguageTag::value)
                        .toList(),
                choices(languages.all()),
                Licences.all(),
                rules.categories().stream()
                        .map(category ->
                                new Choice(
                                        category.code(),
                                        category.name().in(rules.first(), category.code())))
                        .toList());
    }

    private Map<String, String> lacks(Contest contest) {
        var lacks = new LinkedHashMap<String, String>();
        publishing
                .issues(contest)
                .forEach(issue -> lacks.putIfAbsent(issue.field(), words.of(issue).text()));
        return lacks;
    }

    /// There is a place for each consent, also for those that are not asked for yet.
    private static Fields withEveryScope(Fields fields) {
        var all = new LinkedHashMap<>(fields.values());
        var rows = 0;
        while (all.containsKey("consents." + rows + ".scope")) {
            rows++;
        }
        for (var scope : ConsentText.Scope.values()) {
            if (all.entrySet().stream()
                    .noneMatch(field ->
                            field.getKey().matches("consents\\.\\d+\\.scope")
                                    && field.getValue().equals(scope.name()))) {
                all.put("consents." + rows + ".scope", scope.name());
                rows++;
            }
        }
        return new Fields(all);
    }

    static List<Choice> choices(List<LanguageTag> languages) {
        return languages.stream()
                .map(language -> new Choice(language.value(), language.ownName()))
                .toList();
    }
}
