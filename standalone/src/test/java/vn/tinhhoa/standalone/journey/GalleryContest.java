package vn.tinhhoa.standalone.journey;

import static vn.tinhhoa.content.contest.ContestFixture.both;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.Kind;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.FileRequirements.Format;
import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.Prize.Rank;
import vn.tinhhoa.content.contest.award.Award;
import vn.tinhhoa.content.contest.award.AwardId;
import vn.tinhhoa.content.contest.award.CertificateNumber;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.standalone.demo.scene.Painting;
import vn.tinhhoa.standalone.demo.scene.Palette;
import vn.tinhhoa.standalone.demo.scene.Scene;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

/// A contest whose gallery is open, with pictures and one text, and a prize that was given.
final class GalleryContest {

    static final ContestId ID = new ContestId("anh-dep-son-hai-2026");
    static final CertificateNumber STANDS = new CertificateNumber("7H3K9QXDM2TA");
    static final CertificateNumber TAKEN_BACK = new CertificateNumber("7H3K9QXDM2TB");

    private GalleryContest() {}

    static void publish(MongoTemplate mongo, BlobStore blobs) throws IOException {
        var now = Instant.now();
        var titles =
                List.of("Bình minh trên đầm", "Chợ phiên", "Thuyền về", "Mưa trên phá", "Nếp nhà");
        for (var at = 0; at < titles.size(); at++) {
            picture(mongo, blobs, at, titles.get(at), now);
        }
        mongo.insert(entry("ST0RY000", "bai-viet", "Một ngày ở Sơn Hải", List.of(), now));
        mongo.insert(award("B0AT0000", STANDS, now, null));
        mongo.insert(award("B0AT0001", TAKEN_BACK, now, now));
        ContestFixture.closed(ID, now)
                .of("anh-dep-son-hai")
                .named("Ảnh đẹp Sơn Hải 2026", "Beautiful Son Hai 2026")
                .categories(
                        category("anh-don", both("Ảnh đơn", "Single photo"), Kind.SINGLE_PHOTO),
                        category("bai-viet", both("Bài viết", "Writing"), Kind.WRITING))
                .prizes(
                        List.of(
                                new Prize(
                                        "nhat",
                                        both("Giải Nhất", "First prize"),
                                        Rank.FIRST,
                                        2,
                                        Localised.EMPTY,
                                        null)))
                .rounds(List.of(ContestFixture.publicVote(now.minus(Duration.ofDays(1)))))
                .publish(mongo);
    }

    static EntryCode first() {
        return new EntryCode("B0AT0000");
    }

    private static void picture(
            MongoTemplate mongo, BlobStore blobs, int number, String title, Instant now)
            throws IOException {
        var tall = number == 2;
        var scene =
                new Scene(
                        40 + number,
                        Palette.values()[number % Palette.values().length],
                        tall ? 800 : 1200,
                        tall ? 1200 : 800,
                        new Scene.Sun(0.3 + number * 0.1, 0.3, 0.05),
                        4,
                        0.7,
                        List.of());
        var sha = "%064x".formatted(number + 1);
        var work = new Work(sha, 100_000, Format.JPEG, scene.width(), scene.height(), now, now);
        var entry = entry("B0AT000" + number, "anh-don", title, List.of(work), now);
        var file = Files.createTempFile("gallery", ".jpg");
        try {
            ImageIO.write(Painting.of(scene), "jpeg", file.toFile());
            blobs.put(EntryFiles.name(entry.id(), sha), file);
        } finally {
            Files.delete(file);
        }
        mongo.insert(entry);
    }

    private static Entry entry(
            String code, String category, String title, List<Work> works, Instant now) {
        var texts =
                Map.of(
                        TextField.TITLE,
                        Localised.of(LanguageTag.VIETNAMESE, title),
                        TextField.STORY,
                        Localised.of(
                                LanguageTag.VIETNAMESE,
                                "Sáng nào ông cũng ra bến từ khi trời còn tối, chờ con thuyền đầu"
                                        + " tiên về.\n\nHôm nay có tôi đi cùng."));
        return EntryFixture.of(ID, new EntrantId("nguoi-du-thi"), now)
                .id(new EntryId(code.toLowerCase(Locale.ROOT)))
                .code(new EntryCode(code))
                .in(category)
                .state(EntryState.ELIGIBLE)
                .saying(LanguageTag.VIETNAMESE, texts)
                .works(works)
                .made();
    }

    private static Award award(
            String code, CertificateNumber number, Instant now, @Nullable Instant takenBack) {
        return new Award(
                new AwardId(new EntryCode(code), "nhat"),
                null,
                ID,
                new EntryId(code.toLowerCase(Locale.ROOT)),
                "anh-don",
                Rank.FIRST,
                "Nguyễn Thị Phương Thảo",
                Localised.of(LanguageTag.VIETNAMESE, "Bình minh trên đầm"),
                LanguageTag.VIETNAMESE,
                number,
                null,
                now,
                takenBack);
    }

    private static Category category(String code, Localised name, Kind kind) {
        return ContestFixture.category(code, name, kind, 1, ContestFixture.files(0), Map.of());
    }
}
