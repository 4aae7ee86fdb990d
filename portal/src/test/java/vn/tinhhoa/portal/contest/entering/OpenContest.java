package vn.tinhhoa.portal.contest.entering;

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
                new Eligibility(Set.of(Residence.ANYBODY), 15, 0, Set.of(), Localised.EMPTY),
                List.of(
                        new Category(
                                "anh-don",
                                both("Ảnh đơn", "Single photo"),
                                both("Một ảnh", "One photo"),
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
                                CaptureRequirements.NONE,
                                Map.of(TextField.TITLE, new TextRequirement(true, 12)))),
                new Period(
                        now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(30)),
                        Duration.ofMinutes(10)),
                List.of(),
                List.of(),
                List.of(
                        new ConsentText(
                                Scope.CONTEST, true, both("Tôi đồng ý.", "I agree to the rules."))),
                Licence.of("CC-BY-4.0"),
                LocalDate.now(ZoneOffset.UTC).plusYears(1));
    }

    private static Localised both(String vietnamese, String english) {
        return new Localised(
                Map.of(LanguageTag.VIETNAMESE, vietnamese, LanguageTag.ENGLISH, english));
    }
}
