package vn.tinhhoa.content.contest.entry;

import org.springframework.data.mongodb.core.MongoTemplate;

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
import vn.tinhhoa.content.contest.FileRequirements;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.TextRequirement;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;

/// A contest that takes single photos, series of two or three, and writing, and pictures for it.
final class OpenContest {

    static final ContestId ID = new ContestId("son-hai-2026");
    static final Instant OPENS = Instant.parse("2026-03-01T17:00:00Z");
    static final Instant CLOSES = Instant.parse("2026-11-20T17:00:00Z");
    static final Duration GRACE = Duration.ofMinutes(10);
    static final Category SINGLE =
            category(
                    "anh-don",
                    Kind.SINGLE_PHOTO,
                    1,
                    files(1, 1),
                    Map.of(TextField.TITLE, words(true, 12)));
    static final Category SERIES =
            category(
                    "bo-anh",
                    Kind.SERIES,
                    2,
                    files(2, 3),
                    Map.of(TextField.TITLE, words(true, 12)));
    static final Category WRITING =
            category(
                    "bai-viet",
                    Kind.WRITING,
                    2,
                    files(0, 0),
                    Map.of(TextField.STORY, words(true, 8)));

    private static final byte[] PICTURE = jpeg(640, 480);

    private OpenContest() {}

    static void publish(MongoTemplate mongo) {
        publish(mongo, 1);
    }

    static void publish(MongoTemplate mongo, int number) {
        contest().publish(mongo, number);
    }

    static RuleSet rules() {
        return contest().rules();
    }

    private static ContestFixture contest() {
        return ContestFixture.held(ID, new Period(OPENS, CLOSES, GRACE))
                .eligible(
                        new Eligibility(
                                Set.of(Residence.ANYBODY),
                                15,
                                18,
                                Set.of(ExcludedRole.JURY),
                                Localised.EMPTY))
                .categories(SINGLE, SERIES, WRITING)
                .consents(
                        new ConsentText(Scope.CONTEST, true, vi("Tôi đồng ý với thể lệ.")),
                        new ConsentText(Scope.DATASET, false, vi("Cho vào bộ dữ liệu.")),
                        new ConsentText(Scope.MODEL_RELEASE, true, vi("Người trong ảnh đồng ý.")));
    }

    static PersonalData adult() {
        return new PersonalData(
                "Souphaphone Vongsa",
                LocalDate.of(1990, 5, 4),
                Residence.FOREIGN_RESIDENT,
                "LA",
                "",
                "+856 20 5555 1234",
                true,
                null);
    }

    static EntryContent content(String title) {
        return new EntryContent(
                Map.of(TextField.TITLE, vi(title)),
                CaptureSaid.NOTHING,
                new SyntheticSaid(SyntheticSaid.Kind.NONE, ""));
    }

    static EntryContent story(LanguageTag language, String story) {
        return new EntryContent(
                Map.of(TextField.STORY, Localised.of(language, story)),
                CaptureSaid.NOTHING,
                new SyntheticSaid(SyntheticSaid.Kind.NONE, ""));
    }

    /// A sound JPEG that is no other's, by a comment in it.
    static byte[] picture(String comment) {
        return EntryFixture.own(PICTURE, comment);
    }

    static byte[] jpeg(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, new Color(x % 256, y % 256, (x * y) % 256).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Category category(
            String code,
            Kind kind,
            int most,
            FileRequirements files,
            Map<TextField, TextRequirement> texts) {
        return ContestFixture.category(code, vi(code), kind, most, files, texts);
    }

    private static FileRequirements files(int fewest, int most) {
        return ContestFixture.files(fewest, most, 1_000, 600, 400, true);
    }

    private static TextRequirement words(boolean required, int most) {
        return new TextRequirement(required, most);
    }

    private static Localised vi(String text) {
        return Localised.of(LanguageTag.VIETNAMESE, text);
    }
}
