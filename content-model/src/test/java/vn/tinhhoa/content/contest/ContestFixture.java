package vn.tinhhoa.content.contest;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.Category.Kind;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.FileRequirements.Format;
import vn.tinhhoa.content.contest.FileRequirements.Synthetic;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A contest for tests, as publishing leaves it. It takes single photos from anybody; a test says
/// only what it needs otherwise.
public final class ContestFixture {

    private final ContestId id;
    private final Period period;
    private String series;
    private LocalDate eraseOn;
    private Localised name = both("Sơn Hải trong mắt bạn", "Son Hai in your eyes");
    private Eligibility eligibility =
            new Eligibility(Set.of(Residence.ANYBODY), 15, 18, Set.of(), Localised.EMPTY);
    private List<Category> categories =
            List.of(photos(files(600), Map.of(TextField.TITLE, new TextRequirement(true, 12))));
    private List<Prize> prizes = List.of();
    private List<RoundPlan> rounds = List.of();
    private List<ConsentText> consents =
            List.of(new ConsentText(Scope.CONTEST, true, both("Tôi đồng ý.", "I agree.")));

    private ContestFixture(ContestId id, Period period) {
        this.id = id;
        this.period = period;
        this.series = id.value();
        this.eraseOn = LocalDate.ofInstant(period.closes(), ZoneOffset.UTC).plusYears(1);
    }

    public static ContestFixture held(ContestId id, Period period) {
        return new ContestFixture(id, period);
    }

    /// Entries are taken from yesterday on, for a month.
    public static ContestFixture open(ContestId id, Instant now) {
        var opens = now.minus(Duration.ofDays(1));
        return held(id, new Period(opens, opens.plus(Duration.ofDays(31)), Duration.ofMinutes(10)));
    }

    /// Entries were taken until ten days ago.
    public static ContestFixture closed(ContestId id, Instant now) {
        var closed = now.minus(Duration.ofDays(10));
        return held(id, new Period(closed.minus(Duration.ofDays(50)), closed, Duration.ZERO));
    }

    public ContestFixture of(String itsSeries) {
        series = itsSeries;
        return this;
    }

    public ContestFixture named(String vietnamese, String english) {
        name = both(vietnamese, english);
        return this;
    }

    public ContestFixture eligible(Eligibility who) {
        eligibility = who;
        return this;
    }

    public ContestFixture categories(Category... all) {
        categories = List.of(all);
        return this;
    }

    public ContestFixture prizes(List<Prize> all) {
        prizes = all;
        return this;
    }

    public ContestFixture rounds(List<RoundPlan> all) {
        rounds = all;
        return this;
    }

    public ContestFixture consents(ConsentText... all) {
        consents = List.of(all);
        return this;
    }

    public ContestFixture erasing(LocalDate on) {
        eraseOn = on;
        return this;
    }

    public RuleSet rules() {
        return new RuleSet(
                List.of(LanguageTag.VIETNAMESE, LanguageTag.ENGLISH),
                name,
                both("Cuộc thi ảnh", "A photo contest"),
                both("Thể lệ", "Rules"),
                "Sở Ngoại vụ tỉnh Sơn Hải",
                "thuky@sonhai.example",
                eligibility,
                categories,
                period,
                prizes,
                rounds,
                consents,
                Licence.of("CC-BY-4.0"),
                eraseOn);
    }

    public Contest contest() {
        return contest(1, null);
    }

    private Contest contest(int number, @Nullable Long version) {
        return new Contest(
                id,
                version,
                series,
                ContestState.PUBLISHED,
                rules(),
                number,
                null,
                "Lan",
                period.opens(),
                period.opens());
    }

    public PublishedRuleSet ruleSet(int number) {
        return new PublishedRuleSet(new RuleSetId(id, number), rules(), "", period.opens());
    }

    public PublishedContests.Held held() {
        return new PublishedContests.Held(HeldContest.of(contest()), ruleSet(1));
    }

    public ContestId publish(MongoTemplate mongo) {
        return publish(mongo, 1);
    }

    /// @param number of the rule set that comes into force; the ones before it were published
    public ContestId publish(MongoTemplate mongo, int number) {
        var before = mongo.findById(id, Contest.class);
        var contest = mongo.save(contest(number, before == null ? null : before.version()));
        mongo.save(HeldContest.of(contest));
        mongo.save(ruleSet(number));
        return id;
    }

    /// Called `anh-don`.
    public static Category photos(FileRequirements files, Map<TextField, TextRequirement> texts) {
        return category(
                "anh-don", both("Ảnh đơn", "Single photo"), Kind.SINGLE_PHOTO, 1, files, texts);
    }

    public static Category category(
            String code,
            Localised name,
            Kind kind,
            int most,
            FileRequirements files,
            Map<TextField, TextRequirement> texts) {
        return new Category(
                code, name, Localised.EMPTY, kind, most, files, CaptureRequirements.NONE, texts);
    }

    /// One JPEG of at most 5 MB.
    public static FileRequirements files(int leastLongSide) {
        return files(1, 1, 0, leastLongSide, 0, false);
    }

    public static FileRequirements noFiles() {
        return new FileRequirements(Set.of(), 0, 0, 0, 0, 0, 0, false, false, Synthetic.REFUSED);
    }

    /// JPEGs of at most 5 MB.
    public static FileRequirements files(
            int fewest,
            int most,
            long leastBytes,
            int leastLongSide,
            int leastShortSide,
            boolean scansRefused) {
        return new FileRequirements(
                Set.of(Format.JPEG),
                fewest,
                most,
                leastBytes,
                5_000_000,
                leastLongSide,
                leastShortSide,
                scansRefused,
                true,
                Synthetic.REFUSED);
    }

    /// A round in which the public votes, once in the contest, for ten days.
    public static RoundPlan publicVote(Instant opens) {
        return new RoundPlan(
                "cong-chung",
                both("Công chúng bình chọn", "The public votes"),
                RoundMethod.PUBLIC_VOTE,
                Localised.EMPTY,
                0,
                List.of(),
                0,
                0,
                Set.of(),
                new Advance.Prizes(),
                List.of(),
                new PublicVote(
                        opens, opens.plus(Duration.ofDays(10)), PublicVote.Per.CONTEST, 1, false));
    }

    public static Localised both(String vietnamese, String english) {
        return Localised.of(LanguageTag.VIETNAMESE, vietnamese).with(LanguageTag.ENGLISH, english);
    }
}
