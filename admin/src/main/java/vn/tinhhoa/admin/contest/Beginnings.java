package vn.tinhhoa.admin.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.frame.FieldIssue;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.RuleSets;
import vn.tinhhoa.content.contest.template.ContestTemplates;
import vn.tinhhoa.content.contest.template.Particulars;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Makes the first draft that an officer asked for.
@Component
class Beginnings {

    private static final int LONGEST = 60;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;
    private static final String TEMPLATE = "template:";
    private static final String CONTEST = "contest";

    private final Contests contests;
    private final ContestTemplates templates;
    private final SiteProperties site;
    private final Clock clock;

    Beginnings(Contests contests, ContestTemplates templates, SiteProperties site, Clock clock) {
        this.contests = contests;
        this.templates = templates;
        this.site = site;
        this.clock = clock;
    }

    record Beginning(ContestId id, String series, RuleSet rules) {}

    /// @param issues where it is noted what is to be mended; then there is no beginning
    Optional<Beginning> of(Fields fields, List<FieldIssue> issues) {
        var from = fields.get("from");
        var year = year(fields, issues);
        var earlier =
                from.equals(CONTEST)
                        ? Optional.of(fields.get("earlier"))
                                .filter(ContestId::isOne)
                                .flatMap(id -> contests.find(new ContestId(id)))
                        : Optional.<Contest>empty();
        if (from.equals(CONTEST) && earlier.isEmpty()) {
            issues.add(new FieldIssue("earlier", "contest.new.earlier-missing"));
        }
        if (from.equals("empty") && fields.line("name").isEmpty()) {
            issues.add(new FieldIssue("name", "contest.new.name-missing"));
        }
        if (from.startsWith(TEMPLATE) && fields.line("province").isEmpty()) {
            issues.add(new FieldIssue("province", "contest.new.province-missing"));
        }
        if (!issues.isEmpty()) {
            return Optional.empty();
        }
        var rules =
                earlier.map(contest -> again(contest, year))
                        .orElseGet(() ->
                                from.startsWith(TEMPLATE) ? template(fields, year) : blank(fields));
        var name = fields.line("name");
        var named = name.isEmpty() ? rules : RuleSets.named(rules, LanguageTag.VIETNAMESE, name);
        var id = id(fields, named, year);
        if (!ContestId.isOne(id)) {
            issues.add(new FieldIssue("id", "contest.new.id"));
            return Optional.empty();
        }
        var contest = new ContestId(id);
        var series = earlier.map(Contest::series).orElseGet(() -> RuleSets.series(contest));
        return Optional.of(new Beginning(contest, series, named));
    }

    private static int year(Fields fields, List<FieldIssue> issues) {
        var year =
                fields.number("year")
                        .map(Double::intValue)
                        .filter(number -> number >= EARLIEST && number <= LATEST);
        if (year.isEmpty()) {
            issues.add(new FieldIssue("year", "contest.new.year"));
        }
        return year.orElse(EARLIEST);
    }

    private RuleSet again(Contest contest, int year) {
        var rules = contest.draft();
        var held = rules.period().opens().atZone(site.zone()).getYear();
        return RuleSets.later(rules, year - held, site.zone());
    }

    private RuleSet template(Fields fields, int year) {
        var key = fields.get("from").substring(TEMPLATE.length());
        var template = templates.find(key).orElseGet(() -> templates.all().getFirst());
        return templates.rules(
                template,
                new Particulars(
                        year,
                        fields.line("province"),
                        fields.line("organiser"),
                        fields.line("secretariat")));
    }

    private RuleSet blank(Fields fields) {
        return RuleSets.blank(
                List.of(LanguageTag.VIETNAMESE, LanguageTag.ENGLISH),
                Localised.of(LanguageTag.VIETNAMESE, fields.line("name")),
                LocalDate.now(clock.withZone(site.zone())),
                site.zone());
    }

    /// What was wished, or else what the name gives.
    private static String id(Fields fields, RuleSet rules, int year) {
        var wished = fields.line("id");
        if (!wished.isEmpty()) {
            return wished;
        }
        var own = "-" + year;
        var given =
                RowCodes.plain(rules.name().in(rules.first(), ""), LONGEST)
                        .replaceFirst("^cuoc-thi-", "")
                        .replaceFirst("(-nam)?" + own + "$", "");
        var room = LONGEST - own.length();
        var cut = given.length() > room ? given.substring(0, room).replaceAll("-$", "") : given;
        return cut.isEmpty() ? "" : cut + own;
    }
}
