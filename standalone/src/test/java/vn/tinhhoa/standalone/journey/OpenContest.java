package vn.tinhhoa.standalone.journey;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.CaptureRequirements;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.Kind;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestState;
import vn.tinhhoa.content.contest.Eligibility;
import vn.tinhhoa.content.contest.Eligibility.ExcludedRole;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.FileRequirements;
import vn.tinhhoa.content.contest.FileRequirements.Format;
import vn.tinhhoa.content.contest.FileRequirements.Synthetic;
import vn.tinhhoa.content.contest.HeldContest;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.PublishedRuleSet;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.RuleSetId;
import vn.tinhhoa.content.contest.TextRequirement;
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

/// A contest of single photos that is open now.
final class OpenContest {

    static final ContestId ID = new ContestId("son-hai-trong-mat-ban");

    private OpenContest() {}

    static void publish(MongoTemplate mongo) {
        var now = Instant.now();
        var contest =
                mongo.save(
                        new Contest(
                                ID,
                                null,
                                ID.value(),
                                ContestState.PUBLISHED,
                                rules(now),
                                1,
                                null,
                                "Lan",
                                now,
                                now));
        mongo.save(HeldContest.of(contest));
        mongo.insert(new PublishedRuleSet(new RuleSetId(ID, 1), rules(now), "", now));
    }

    private static RuleSet rules(Instant now) {
        return new RuleSet(
                List.of(LanguageTag.VIETNAMESE, LanguageTag.ENGLISH),
                both("Sơn Hải trong mắt bạn", "Son Hai in your eyes"),
                both("Cuộc thi ảnh", "A photo contest"),
                both("Thể lệ", "Rules"),
                "Sở Ngoại vụ",
                "thuky@sonhai.example",
                new Eligibility(
                        Set.of(
                                Residence.CITIZEN,
                                Residence.OVERSEAS_VIETNAMESE,
                                Residence.FOREIGN_RESIDENT),
                        15,
                        18,
                        Set.of(ExcludedRole.JURY, ExcludedRole.ORGANISER),
                        Localised.EMPTY),
                List.of(
                        new Category(
                                "anh-don",
                                both("Ảnh đơn", "Single photo"),
                                both(
                                        "Một ảnh chụp tại tỉnh từ năm 2022",
                                        "One photo, taken in the province since 2022"),
                                Kind.SINGLE_PHOTO,
                                1,
                                new FileRequirements(
                                        Set.of(Format.JPEG),
                                        1,
                                        1,
                                        0,
                                        5_000_000,
                                        600,
                                        0,
                                        false,
                                        true,
                                        Synthetic.REFUSED),
                                new CaptureRequirements(
                                        LocalDate.of(2022, 1, 1), null, List.of("Sơn Hải"), true),
                                Map.of(
                                        TextField.TITLE,
                                        new TextRequirement(true, 12),
                                        TextField.STORY,
                                        new TextRequirement(false, 300))),
                        new Category(
                                "bai-viet",
                                both("Bài viết", "Writing"),
                                both("Câu chuyện của bạn về Sơn Hải", "Your story of Son Hai"),
                                Kind.WRITING,
                                2,
                                new FileRequirements(
                                        Set.of(),
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        false,
                                        false,
                                        Synthetic.REFUSED),
                                CaptureRequirements.NONE,
                                Map.of(TextField.STORY, new TextRequirement(true, 800)))),
                new Period(
                        now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(30)),
                        Duration.ofMinutes(10)),
                List.of(),
                List.of(),
                List.of(
                        new ConsentText(
                                Scope.CONTEST,
                                true,
                                both(
                                        "Tôi đã đọc và đồng ý với thể lệ cuộc thi.",
                                        "I have read the rules and agree to them.")),
                        new ConsentText(
                                Scope.DATASET,
                                false,
                                both(
                                        "Tác phẩm được đưa vào bộ dữ liệu ảnh theo giấy phép CC BY"
                                                + " 4.0.",
                                        "The work may join an image dataset under CC BY 4.0."))),
                Licence.of("CC-BY-4.0"),
                LocalDate.now(ZoneOffset.UTC).plusYears(1));
    }

    private static Localised both(String vietnamese, String english) {
        return new Localised(
                Map.of(LanguageTag.VIETNAMESE, vietnamese, LanguageTag.ENGLISH, english));
    }
}
