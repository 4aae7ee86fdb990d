package vn.tinhhoa.admin.contest.award;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.award.Award;
import vn.tinhhoa.content.contest.award.Awards;
import vn.tinhhoa.content.contest.entry.ConsentGiven;
import vn.tinhhoa.content.contest.entry.Entrants;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.entry.PersonalData;
import vn.tinhhoa.content.contest.judging.Counting;
import vn.tinhhoa.content.contest.judging.Round;
import vn.tinhhoa.content.contest.judging.Rounds;
import vn.tinhhoa.content.contest.tally.Standing;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.table.Cell;
import vn.tinhhoa.content.table.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A contest as tables for spreadsheets: what was sent in, and how it came out.
@Component
class ContestTables {

    private static final int PAGE = 5_000;

    private final PublishedContests contests;
    private final Entries entries;
    private final Entrants entrants;
    private final Rounds rounds;
    private final Counting counting;
    private final Awards awards;
    private final SiteProperties site;
    private final MessageSource messages;

    ContestTables(
            PublishedContests contests,
            Entries entries,
            Entrants entrants,
            Rounds rounds,
            Counting counting,
            Awards awards,
            SiteProperties site,
            MessageSource messages) {
        this.contests = contests;
        this.entries = entries;
        this.entrants = entrants;
        this.rounds = rounds;
        this.counting = counting;
        this.awards = awards;
        this.site = site;
        this.messages = messages;
    }

    /// Everything that was sent, also what left the contest again.
    Table entries(ContestId contest) {
        var rules = rules(contest);
        var prizes = prizes(contest);
        var rows = new ArrayList<List<Cell>>();
        for (var state : EnumSet.complementOf(EnumSet.of(EntryState.DRAFT))) {
            var page = 0;
            List<Entry> some;
            do {
                some = entries.in(contest, List.of(state), page++, PAGE);
                some.forEach(entry -> rows.add(row(rules, entry, prizes)));
            } while (some.size() == PAGE);
        }
        return new Table(
                contest.value(),
                site.zone(),
                header(
                        "code",
                        "category",
                        "state",
                        "title",
                        "author",
                        "email",
                        "phone",
                        "nationality",
                        "sent",
                        "consents",
                        "prizes"),
                rows);
    }

    /// The order of every closed round.
    Table results(ContestId contest) {
        var prizes = prizes(contest);
        var rows = rounds.of(contest).stream().flatMap(round -> rows(round, prizes)).toList();
        return new Table(
                contest.value(),
                site.zone(),
                header("round", "place", "code", "points", "of", "decided", "prizes"),
                rows);
    }

    private Stream<List<Cell>> rows(Round round, Map<String, String> prizes) {
        return counting.made(round).stream()
                .flatMap(count -> count.standings().stream())
                .map(standing -> row(round, standing, prizes));
    }

    private List<Cell> row(Round round, Standing standing, Map<String, String> prizes) {
        var tie = standing.decidedBy();
        return List.of(
                Cell.of(in(round.plan().name(), round.plan().code())),
                Cell.of(standing.place()),
                Cell.of(standing.entry()),
                Cell.of(standing.result().part()),
                Cell.of(standing.result().whole()),
                Cell.of(tie == null ? "" : word("round.tie." + tie)),
                Cell.of(prizes.getOrDefault(standing.entry(), "")));
    }

    private List<Cell> row(RuleSet rules, Entry entry, Map<String, String> prizes) {
        var author = entrants.find(entry.entrant());
        var person = author.map(one -> one.person()).orElse(PersonalData.NOTHING);
        var sent = entry.submittedAt();
        return List.of(
                Cell.of(entry.code().toString()),
                Cell.of(
                        rules.category(entry.category())
                                .map(category -> in(category.name(), entry.category()))
                                .orElse(entry.category())),
                Cell.of(word("entry.state." + entry.state())),
                Cell.of(entry.text(TextField.TITLE).in(entry.language(), "")),
                Cell.of(person.name()),
                Cell.of(author.map(one -> one.email()).orElse("")),
                Cell.of(person.phone()),
                Cell.of(country(person.nationality())),
                sent == null ? Cell.EMPTY : Cell.of(sent),
                Cell.of(
                        entry.consents().stream()
                                .map(ConsentGiven::scope)
                                .distinct()
                                .map(scope -> word("contest.choice." + scope))
                                .collect(Collectors.joining("; "))),
                Cell.of(prizes.getOrDefault(entry.code().toString(), "")));
    }

    /// By code, as it is written.
    private Map<String, String> prizes(ContestId contest) {
        var rules = rules(contest);
        return awards.of(contest).stream()
                .collect(
                        Collectors.groupingBy(
                                ContestTables::code,
                                Collectors.mapping(
                                        award -> prize(rules, award.id().prize()),
                                        Collectors.joining("; "))));
    }

    private RuleSet rules(ContestId contest) {
        return contests.find(contest)
                .map(Held::rules)
                .orElseThrow(() -> new NotFoundException("No contest " + contest));
    }

    private static String prize(RuleSet rules, String code) {
        return rules.prize(code).map(prize -> in(prize.name(), code)).orElse(code);
    }

    private static String country(String code) {
        var locale = LocaleContextHolder.getLocale();
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(locale);
    }

    private static String in(Localised texts, String otherwise) {
        var own = LanguageTag.of(LocaleContextHolder.getLocale().getLanguage());
        return texts.in(own, otherwise);
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String code(Award award) {
        EntryCode code = award.id().code();
        return code.toString();
    }

    private List<String> header(String... columns) {
        return Arrays.stream(columns).map(column -> word("award.table." + column)).toList();
    }
}
