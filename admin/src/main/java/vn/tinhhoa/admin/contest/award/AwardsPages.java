package vn.tinhhoa.admin.contest.award;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.contest.award.AwardsPage.Choice;
import vn.tinhhoa.admin.contest.award.AwardsPage.Problem;
import vn.tinhhoa.admin.contest.award.AwardsPage.Row;
import vn.tinhhoa.admin.contest.award.AwardsPage.Rung;
import vn.tinhhoa.admin.contest.award.AwardsPage.Slot;
import vn.tinhhoa.admin.contest.award.AwardsPage.Undecided;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.PublishedRuleSet;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.award.Announcing;
import vn.tinhhoa.content.contest.award.Announcing.Draft;
import vn.tinhhoa.content.contest.award.Award;
import vn.tinhhoa.content.contest.award.Awards;
import vn.tinhhoa.content.contest.award.PrizeFault;
import vn.tinhhoa.content.contest.award.PrizeLadder.Given;
import vn.tinhhoa.content.contest.award.PrizeLadder.Placed;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.site.SiteProperties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Puts the page of a contest's prizes together.
@Component
class AwardsPages {

    /// Nobody gives a prize to what came out behind this many.
    private static final int MOST_CHOICES = 300;

    private final Contests contests;
    private final Announcing announcing;
    private final Awards awards;
    private final Entries entries;
    private final SiteProperties site;

    AwardsPages(
            Contests contests,
            Announcing announcing,
            Awards awards,
            Entries entries,
            SiteProperties site) {
        this.contests = contests;
        this.announcing = announcing;
        this.awards = awards;
        this.entries = entries;
        this.site = site;
    }

    /// As the last round proposes, or as it was decided.
    AwardsPage of(ContestId id) {
        var draft = announcing.draft(id);
        var fields = new LinkedHashMap<String, String>();
        draft.ifPresent(one -> proposed(one, fields));
        return of(id, new Fields(fields), List.of());
    }

    AwardsPage of(ContestId id, Fields fields, List<PrizeFault> faults) {
        var contest = contests.require(id);
        var rules =
                contests.inForce(contest).map(PublishedRuleSet::rules).orElseGet(contest::draft);
        var given = awards.of(id);
        var decided = announcing.isAnnounced(id);
        var latest = announcing.draft(id);
        var draft = latest.filter(one -> !decided);
        var step =
                decided
                        ? contest.announcedAt() == null ? "OWED" : "DONE"
                        : draft.isPresent() ? "DECIDING" : "EARLY";
        return new AwardsPage(
                id.value(),
                words(rules.name(), id.value()),
                step,
                faults.stream().map(fault -> problem(rules, fault)).toList(),
                draft.map(one -> undecided(one)).orElseGet(List::of),
                draft.map(one -> rungs(one, fields)).orElseGet(List::of),
                latest.map(this::choices).orElseGet(List::of),
                given.stream().map(award -> row(rules, award)).toList(),
                step.equals("DONE") ? open(rules, given) : List.of());
    }

    static String field(Prize prize, int number) {
        return prize.code() + "-" + number;
    }

    private static void proposed(Draft draft, Map<String, String> fields) {
        var prizes =
                draft.rules().prizes().stream()
                        .collect(Collectors.toMap(Prize::code, Function.identity()));
        var counts = new LinkedHashMap<String, Integer>();
        for (Given given : draft.proposal().given()) {
            var prize = prizes.get(given.prize());
            if (prize != null) {
                fields.put(
                        field(prize, counts.merge(prize.code(), 1, Integer::sum)),
                        given.code().toString());
            }
        }
    }

    private static Problem problem(RuleSet rules, PrizeFault fault) {
        return new Problem(
                "award.fault." + fault.kind(),
                rules.prize(fault.prize())
                        .map(prize -> words(prize.name(), prize.code()))
                        .orElse(fault.prize()),
                fault.prize() + "-1");
    }

    private static List<Undecided> undecided(Draft draft) {
        return draft.proposal().undecided().stream()
                .map(one ->
                        new Undecided(
                                draft.rules()
                                        .prize(one.prize())
                                        .map(prize -> words(prize.name(), prize.code()))
                                        .orElse(one.prize()),
                                one.alike().stream()
                                        .map(EntryCode::toString)
                                        .collect(Collectors.joining(", "))))
                .toList();
    }

    private static List<Rung> rungs(Draft draft, Fields fields) {
        return draft.rules().prizes().stream()
                .map(prize ->
                        new Rung(
                                words(prize.name(), prize.code()),
                                words(prize.worth(), ""),
                                IntStream.rangeClosed(1, prize.count())
                                        .mapToObj(number -> slot(prize, number, fields))
                                        .toList()))
                .toList();
    }

    private static Slot slot(Prize prize, int number, Fields fields) {
        var field = field(prize, number);
        return new Slot(field, number, fields.get(field));
    }

    private List<Choice> choices(Draft draft) {
        var order = draft.order().stream().limit(MOST_CHOICES).toList();
        var titles =
                entries.withCodes(order.stream().map(Placed::code).toList()).stream()
                        .collect(Collectors.toMap(Entry::code, AwardsPages::title));
        var choices = new ArrayList<Choice>();
        for (var placed : order) {
            var category =
                    draft.rules()
                            .category(placed.category())
                            .map(Category::name)
                            .map(name -> words(name, placed.category()))
                            .orElse(placed.category());
            choices.add(
                    new Choice(
                            placed.code().toString(),
                            "%d. %s · %s · %s"
                                    .formatted(
                                            placed.place(),
                                            placed.code(),
                                            titles.getOrDefault(placed.code(), ""),
                                            category)));
        }
        return choices;
    }

    private Row row(RuleSet rules, Award award) {
        return new Row(
                rules.prize(award.id().prize())
                        .map(prize -> words(prize.name(), prize.code()))
                        .orElse(award.id().prize()),
                award.id().code() + "/" + award.id().prize(),
                award.id().code().toString(),
                words(award.title(), award.title().in(award.language(), "")),
                award.recipient(),
                award.certificate().toString(),
                site.publicUrl() + "/" + award.language() + "/certificates/" + award.certificate());
    }

    private static List<Choice> open(RuleSet rules, List<Award> given) {
        return rules.prizes().stream()
                .filter(prize ->
                        given.stream()
                                        .filter(award -> award.id().prize().equals(prize.code()))
                                        .count()
                                < prize.count())
                .map(prize -> new Choice(prize.code(), words(prize.name(), prize.code())))
                .toList();
    }

    private static String title(Entry entry) {
        return entry.text(TextField.TITLE).in(entry.language(), "");
    }

    private static String words(Localised text, String otherwise) {
        return text.in(LanguageTag.of(LocaleContextHolder.getLocale().getLanguage()), otherwise);
    }
}
