package vn.tinhhoa.standalone.demo;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Advance;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.FileRequirements;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.TieBreak;
import vn.tinhhoa.content.contest.template.ContestTemplates;
import vn.tinhhoa.content.contest.template.Particulars;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The rules of the demonstration's contests, both made from a template that ships.
@Component
class DemoRules {

    private static final String TEMPLATE = "beautiful-homeland";
    private static final int FINALISTS = 8;

    private final ContestTemplates templates;
    private final SiteProperties site;

    DemoRules(ContestTemplates templates, SiteProperties site) {
        this.templates = templates;
        this.site = site;
    }

    /// Open from a week before this moment until two months after.
    RuleSet open(Instant now) {
        var day = LocalDate.ofInstant(now, site.zone());
        var rules = template(day.getYear());
        var single = rules.categories().getFirst();
        return with(
                rules,
                text("Cuộc thi ảnh “Nhịp sống Sơn Hải”", "Photo contest “The rhythm of Sơn Hải”"),
                text(
                        "Kể về một ngày ở Sơn Hải bằng ảnh đơn hoặc bộ ảnh.",
                        "Tell of a day in Sơn Hải in a single photo or a series."),
                text(
                        "Mời bạn gửi những khoảnh khắc của đời sống hôm nay trên vịnh, trong làng"
                                + " nghề và trên những thửa ruộng bậc thang.\n\n"
                                + "Mỗi người được gửi tối đa năm ảnh đơn và hai bộ ảnh.",
                        "Send us moments of today's life on the bay, in the craft villages and on"
                                + " the terraced fields.\n\n"
                                + "Everybody may send up to five single photos and two series."),
                List.of(single, series(single)),
                new Period(
                        day.minusDays(7).atStartOfDay(site.zone()).toInstant(),
                        day.plusMonths(2).atStartOfDay(site.zone()).toInstant(),
                        Duration.ofMinutes(15)),
                rules.prizes(),
                rules.rounds(),
                day.plusYears(2));
    }

    /// Closed last year; only its jury is left, and few enough prizes for its entries.
    RuleSet finished(int year, LocalDate eraseOn) {
        var rules = template(year);
        return with(
                rules,
                text(
                        "Cuộc thi ảnh “Sơn Hải tươi đẹp” năm " + year,
                        "Photo contest “Beautiful Sơn Hải” " + year),
                rules.summary(),
                text(
                        "Cuộc thi tìm những bức ảnh đẹp về biển, làng nghề và con người Sơn Hải."
                                + "\n\nTác phẩm qua hai vòng chấm: sơ khảo và chung khảo.",
                        "The contest looked for fine pictures of Sơn Hải's sea, craft villages and"
                                + " people.\n\nThe jury judged in two rounds."),
                rules.categories(),
                rules.period(),
                rules.prizes().stream()
                        .filter(prize -> prize.rank() != Prize.Rank.PUBLIC_CHOICE)
                        .map(DemoRules::few)
                        .toList(),
                rules.rounds().stream()
                        .filter(round -> round.method() != RoundMethod.PUBLIC_VOTE)
                        .map(DemoRules::small)
                        .toList(),
                eraseOn);
    }

    private RuleSet template(int year) {
        return templates.rules(
                templates.find(TEMPLATE).orElseThrow(),
                new Particulars(
                        year,
                        "Sơn Hải",
                        "Sở Văn hóa, Thể thao và Du lịch Sơn Hải",
                        "cuocthi@sonhai.example"));
    }

    private static Category series(Category single) {
        var files = single.files();
        return new Category(
                "bo-anh",
                text("Bộ ảnh", "Series"),
                text(
                        "Từ năm đến bảy ảnh kể trọn một câu chuyện.",
                        "Five to seven pictures that tell one story."),
                Category.Kind.SERIES,
                2,
                new FileRequirements(
                        files.formats(),
                        5,
                        7,
                        files.leastBytes(),
                        files.mostBytes(),
                        files.leastLongSide(),
                        files.leastShortSide(),
                        files.scansRefused(),
                        files.originalFromFinalists(),
                        files.synthetic()),
                single.capture(),
                single.texts());
    }

    private static Prize few(Prize prize) {
        return prize.rank() == Prize.Rank.CONSOLATION
                ? new Prize(
                        prize.code(),
                        prize.name(),
                        prize.rank(),
                        1,
                        prize.worth(),
                        prize.category())
                : prize;
    }

    private static RoundPlan small(RoundPlan plan) {
        return new RoundPlan(
                plan.code(),
                plan.name(),
                plan.method(),
                plan.question(),
                plan.scale(),
                plan.criteria(),
                plan.rankedMost(),
                plan.quorum(),
                plan.blind(),
                plan.advance() instanceof Advance.Top ? new Advance.Top(FINALISTS) : plan.advance(),
                List.of(TieBreak.TOP_MARKS, TieBreak.HEAD_TO_HEAD),
                null);
    }

    private static RuleSet with(
            RuleSet rules,
            Localised name,
            Localised summary,
            Localised call,
            List<Category> categories,
            Period period,
            List<Prize> prizes,
            List<RoundPlan> rounds,
            LocalDate eraseOn) {
        return new RuleSet(
                rules.languages(),
                name,
                summary,
                call,
                rules.organiser(),
                rules.secretariat(),
                rules.eligibility(),
                categories,
                period,
                prizes,
                rounds,
                rules.consents(),
                rules.licence(),
                eraseOn);
    }

    private static Localised text(String vietnamese, String english) {
        return Localised.of(LanguageTag.VIETNAMESE, vietnamese).with(LanguageTag.ENGLISH, english);
    }
}
