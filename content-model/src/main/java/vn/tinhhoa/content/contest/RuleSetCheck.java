package vn.tinhhoa.content.contest;

import vn.tinhhoa.content.language.Localised;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Everything that a rule set needs before entrants may be held to it.
public final class RuleSetCheck {

    static final int LONGEST_NAME = 150;
    static final int LONGEST_SUMMARY = 500;
    private static final int OLDEST = 120;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final RuleSet rules;
    private final ZoneId zone;
    private final List<ContestIssue> issues = new ArrayList<>();

    private RuleSetCheck(RuleSet rules, ZoneId zone) {
        this.rules = rules;
        this.zone = zone;
    }

    /// What is missing or makes no sense, in the order of the form.
    ///
    /// @param before the rule set in force, which entrants may have agreed to
    /// @param zone in which days are told
    public static List<ContestIssue> of(
            RuleSet rules, Optional<PublishedRuleSet> before, Instant now, ZoneId zone) {
        var check = new RuleSetCheck(rules, zone);
        check.texts();
        check.eligibility();
        check.categories();
        check.period();
        check.prizes();
        check.issues.addAll(RoundCheck.of(rules));
        check.consents();
        if (before.isEmpty() && !now.isBefore(rules.period().closes())) {
            check.add("period.over", "period.closes");
        }
        before.ifPresent(published -> check.kept(published.rules(), now));
        return List.copyOf(check.issues);
    }

    private void texts() {
        if (rules.languages().isEmpty()) {
            add("languages.missing", "languages");
        }
        everywhere(rules.name(), "name");
        brief(rules.name(), "name", LONGEST_NAME);
        everywhere(rules.summary(), "summary");
        brief(rules.summary(), "summary", LONGEST_SUMMARY);
        everywhere(rules.call(), "call");
        if (rules.organiser().isBlank()) {
            add("organiser.missing", "organiser");
        }
        if (!EMAIL.matcher(rules.secretariat()).matches()) {
            add("secretariat.missing", "secretariat");
        }
        if (rules.licence().isUnknown()) {
            add("licence.missing", "licence");
        }
        if (!rules.eraseOn().isAfter(day(rules.period().closes()))) {
            add("erase.before-close", "eraseOn");
        }
    }

    private void eligibility() {
        var eligibility = rules.eligibility();
        if (eligibility.residences().isEmpty()) {
            add("residences.missing", "eligibility.residences");
        }
        if (eligibility.minimumAge() > OLDEST) {
            add("age.too-high", "eligibility.minimumAge");
        }
        if (eligibility.guardianBelow() > 0
                && eligibility.guardianBelow() <= eligibility.minimumAge()) {
            add(
                    "guardian.below-minimum",
                    "eligibility.guardianBelow",
                    Integer.toString(eligibility.minimumAge()));
        }
        everywhereOrNowhere(eligibility.note(), "eligibility.note");
    }

    private void categories() {
        if (rules.categories().isEmpty()) {
            add("categories.missing", "categories");
        }
        codes(rules.categories().stream().map(Category::code).toList(), "categories");
        for (int at = 0; at < rules.categories().size(); at++) {
            var path = "categories." + at + ".";
            var category = rules.categories().get(at);
            everywhere(category.name(), path + "name");
            everywhere(category.description(), path + "description");
            issues.addAll(CategoryCheck.of(category, path, day(rules.period().closes())));
        }
    }

    private void period() {
        var period = rules.period();
        if (!period.opens().isBefore(period.closes())) {
            add("period.upside-down", "period.closes");
        }
        if (period.grace().isNegative() || period.grace().compareTo(Period.LONGEST_GRACE) > 0) {
            add("grace.too-long", "period.graceMinutes");
        }
    }

    private void prizes() {
        if (rules.prizes().isEmpty()) {
            add("prizes.missing", "prizes");
        }
        codes(rules.prizes().stream().map(Prize::code).toList(), "prizes");
        for (int at = 0; at < rules.prizes().size(); at++) {
            var path = "prizes." + at + ".";
            var prize = rules.prizes().get(at);
            everywhere(prize.name(), path + "name");
            everywhereOrNowhere(prize.worth(), path + "worth");
            if (prize.count() < 1) {
                add("count.missing", path + "count");
            }
            var category = prize.category();
            if (category != null && rules.category(category).isEmpty()) {
                add("prize.category-unknown", path + "category", category);
            }
            var byPublic = prize.rank() == Prize.Rank.PUBLIC_CHOICE;
            if (rules.rounds().stream().noneMatch(round -> gives(round, byPublic))) {
                add(byPublic ? "prize.no-vote" : "prize.no-round", path + "rank");
            }
        }
    }

    private static boolean gives(RoundPlan round, boolean byPublic) {
        return round.advance() instanceof Advance.Prizes
                && (round.method() == RoundMethod.PUBLIC_VOTE) == byPublic;
    }

    private void consents() {
        var seen = new HashSet<ConsentText.Scope>();
        for (int at = 0; at < rules.consents().size(); at++) {
            var path = "consents." + at + ".";
            var consent = rules.consents().get(at);
            everywhere(consent.text(), path + "text");
            if (!seen.add(consent.scope())) {
                add("consent.twice", path + "scope", consent.scope().name());
            }
            if (consent.scope() == ConsentText.Scope.CONTEST && !consent.required()) {
                add("consent.not-required", path + "required");
            }
        }
        if (!seen.contains(ConsentText.Scope.CONTEST)) {
            add("consent.missing", "consents");
        }
    }

    /// Entries may stand in what was open to them.
    private void kept(RuleSet before, Instant now) {
        if (now.isBefore(before.period().opens())) {
            return;
        }
        for (var category : before.categories()) {
            var still = rules.category(category.code());
            if (still.isEmpty()) {
                add(
                        "category.gone",
                        "categories",
                        category.name().in(rules.first(), category.code()));
            } else if (still.get().kind() != category.kind()) {
                add(
                        "category.kind-changed",
                        "categories." + rules.categories().indexOf(still.get()) + ".kind");
            }
        }
    }

    private void everywhere(Localised texts, String field) {
        issues.addAll(missing(rules, texts, field));
    }

    static List<ContestIssue> missing(RuleSet rules, Localised texts, String field) {
        return rules.languages().stream()
                .filter(language -> texts.in(language).isEmpty())
                .map(language ->
                        ContestIssue.of("text.missing", field + "." + language, language.ownName()))
                .toList();
    }

    private void everywhereOrNowhere(Localised texts, String field) {
        if (!texts.isEmpty()) {
            everywhere(texts, field);
        }
    }

    private void brief(Localised texts, String field, int longest) {
        texts.texts()
                .forEach((language, text) -> {
                    if (text.length() > longest) {
                        add("text.too-long", field + "." + language, Integer.toString(longest));
                    }
                });
    }

    private void codes(List<String> codes, String field) {
        issues.addAll(codesOf(codes, field));
    }

    static List<ContestIssue> codesOf(List<String> codes, String field) {
        var issues = new ArrayList<ContestIssue>();
        var seen = new HashSet<String>();
        for (int at = 0; at < codes.size(); at++) {
            var code = codes.get(at);
            if (!CODE.matcher(code).matches()) {
                issues.add(ContestIssue.of("code.form", field + "." + at + ".code", code));
            } else if (!seen.add(code)) {
                issues.add(ContestIssue.of("code.twice", field + "." + at + ".code", code));
            }
        }
        return issues;
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private void add(String code, String field, String... arguments) {
        issues.add(ContestIssue.of(code, field, arguments));
    }
}
