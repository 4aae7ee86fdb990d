package vn.tinhhoa.standalone.journey;

import static vn.tinhhoa.content.contest.ContestFixture.both;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.CaptureRequirements;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.Kind;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Eligibility;
import vn.tinhhoa.content.contest.Eligibility.ExcludedRole;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.TextRequirement;
import vn.tinhhoa.content.language.Localised;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A contest of single photos that is open now.
final class OpenContest {

    static final ContestId ID = new ContestId("son-hai-trong-mat-ban");

    private OpenContest() {}

    static void publish(MongoTemplate mongo) {
        ContestFixture.open(ID, Instant.now())
                .eligible(
                        new Eligibility(
                                Set.of(
                                        Residence.CITIZEN,
                                        Residence.OVERSEAS_VIETNAMESE,
                                        Residence.FOREIGN_RESIDENT),
                                15,
                                18,
                                Set.of(ExcludedRole.JURY, ExcludedRole.ORGANISER),
                                Localised.EMPTY))
                .categories(photo(), writing())
                .consents(
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
                                        "The work may join an image dataset under CC BY 4.0.")))
                .publish(mongo);
    }

    private static Category photo() {
        return new Category(
                "anh-don",
                both("Ảnh đơn", "Single photo"),
                both(
                        "Một ảnh chụp tại tỉnh từ năm 2022",
                        "One photo, taken in the province since 2022"),
                Kind.SINGLE_PHOTO,
                1,
                ContestFixture.files(600),
                new CaptureRequirements(LocalDate.of(2022, 1, 1), null, List.of("Sơn Hải"), true),
                Map.of(
                        TextField.TITLE,
                        new TextRequirement(true, 12),
                        TextField.STORY,
                        new TextRequirement(false, 300)));
    }

    private static Category writing() {
        return ContestFixture.category(
                "bai-viet",
                both("Bài viết", "Writing"),
                Kind.WRITING,
                2,
                ContestFixture.noFiles(),
                Map.of(TextField.STORY, new TextRequirement(true, 800)));
    }
}
