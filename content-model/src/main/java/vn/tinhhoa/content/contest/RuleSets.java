package vn.tinhhoa.content.contest;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Rule sets to begin with.
public final class RuleSets {

    private static final Duration USUAL_GRACE = Duration.ofMinutes(15);
    private static final int MONTHS_OPEN = 2;
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");

    private RuleSets() {}

    /// Nothing but a name; opens with the next month.
    public static RuleSet blank(
            List<LanguageTag> languages, Localised name, LocalDate today, ZoneId zone) {
        var opens = today.plusMonths(1).withDayOfMonth(1);
        var closes = opens.plusMonths(MONTHS_OPEN);
        return new RuleSet(
                languages,
                name,
                Localised.EMPTY,
                Localised.EMPTY,
                "",
                "",
                new Eligibility(Set.of(), 0, 0, Set.of(), Localised.EMPTY),
                List.of(),
                new Period(
                        opens.atStartOfDay(zone).toInstant(),
                        closes.atStartOfDay(zone).toInstant(),
                        USUAL_GRACE),
                List.of(),
                List.of(),
                List.of(),
                Licence.UNKNOWN,
                closes.plusYears(1));
    }

    /// The same rules so many years later: every date is moved, and so is the contest's own year
    /// where its texts name it.
    public static RuleSet later(RuleSet rules, int years, ZoneId zone) {
        var own = new HashSet<String>();
        own.add(year(rules.period().opens(), zone));
        own.add(year(rules.period().closes(), zone));
        return new RuleSet(
                rules.languages(),
                later(rules.name(), years, own),
                later(rules.summary(), years, own),
                later(rules.call(), years, own),
                rules.organiser(),
                rules.secretariat(),
                rules.eligibility(),
                rules.categories().stream().map(category -> later(category, years, own)).toList(),
                new Period(
                        later(rules.period().opens(), years, zone),
                        later(rules.period().closes(), years, zone),
                        rules.period().grace()),
                rules.prizes(),
                rules.rounds().stream().map(round -> later(round, years, zone)).toList(),
                rules.consents(),
                rules.licence(),
                rules.eraseOn().plusYears(years));
    }

    private static Category later(Category category, int years, Set<String> own) {
        var capture = category.capture();
        return new Category(
                category.code(),
                category.name(),
                later(category.description(), years, own),
                category.kind(),
                category.most(),
                category.files(),
                new CaptureRequirements(
                        later(capture.from(), years),
                        later(capture.until(), years),
                        capture.places(),
                        capture.unpublished()),
                category.texts());
    }

    private static RoundPlan later(RoundPlan round, int years, ZoneId zone) {
        var vote = round.publicVote();
        return vote == null
                ? round
                : round.with(
                        new PublicVote(
                                later(vote.opens(), years, zone),
                                later(vote.closes(), years, zone),
                                vote.per(),
                                vote.publishEvery(),
                                vote.namesShown()));
    }

    private static Localised later(Localised texts, int years, Set<String> own) {
        var moved = new LinkedHashMap<LanguageTag, String>();
        texts.texts()
                .forEach((language, text) ->
                        moved.put(
                                language,
                                YEAR.matcher(text)
                                        .replaceAll(found -> later(found.group(), years, own))));
        return new Localised(moved);
    }

    private static String later(String year, int years, Set<String> own) {
        return own.contains(year) ? Integer.toString(Integer.parseInt(year) + years) : year;
    }

    private static String year(Instant moment, ZoneId zone) {
        return Integer.toString(moment.atZone(zone).getYear());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }

    private static Instant later(Instant moment, int years, ZoneId zone) {
        return moment.atZone(zone).plusYears(years).toInstant();
    }

    /// The same rules under another name in one language.
    public static RuleSet named(RuleSet rules, LanguageTag language, String name) {
        return new RuleSet(
                rules.languages(),
                Localised.of(language, name),
                rules.summary(),
                rules.call(),
                rules.organiser(),
                rules.secretariat(),
                rules.eligibility(),
                rules.categories(),
                rules.period(),
                rules.prizes(),
                rules.rounds(),
                rules.consents(),
                rules.licence(),
                rules.eraseOn());
    }

    /// What a contest is the newest of: its id without a year at the end.
    public static String series(ContestId id) {
        return id.value().replaceFirst("-(19|20)\\d{2}$", "");
    }
}
