package vn.tinhhoa.portal.rights;

import static org.awaitility.Awaitility.await;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.Category.Kind;
import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestPreviews;
import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.award.Awards;
import vn.tinhhoa.content.contest.award.PrizeLadder.Given;
import vn.tinhhoa.content.contest.award.ResultsFixture;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.Landscape;
import vn.tinhhoa.portal.Papers;
import vn.tinhhoa.portal.contest.ContestByTemplate;
import vn.tinhhoa.portal.dataset.ReleasedBay;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Something of everything that the public can see, beside what it cannot.
final class Published {

    static final ContestId OPEN = new ContestId("son-hai-trong-mat-ban");
    static final ContestId VOTED = new ContestId("anh-dep-son-hai");
    static final EntryCode CANDIDATE = new EntryCode("B0AT0000");

    private final House house;

    Published(House house) {
        this.house = house;
    }

    void openContest() {
        ContestFixture.open(OPEN, Instant.now()).publish(house.bean(MongoTemplate.class));
    }

    /// @return addresses that no page leads to
    List<String> theRest() throws IOException {
        var addresses = new ArrayList<>(articles());
        dataset();
        contests();
        var awards = house.bean(Awards.class);
        await().atMost(Duration.ofMinutes(1)).until(() -> !awards.of(VOTED).isEmpty());
        var draft = new ContestByTemplate(house, "chua-cong-bo", "happiness").draft().contest();
        var preview = house.bean(ContestPreviews.class).of(draft).token();
        addresses.add("/vi/contests/preview/" + preview);
        return addresses;
    }

    private List<String> articles() {
        var desk = house.desk();
        var cover = desk.picture(Landscape.jpeg(1, 900));
        var article = desk.article("Vịnh vào mùa", "tin-tuc", cover, true);
        var body = "<p>Biển lặng.</p><figure><img src=\"/media/" + cover + "\"></figure>";
        desk.about(article, List.of("bien-dao"), List.of("quang-ninh", "binh-duong"));
        desk.attach(article, Papers.pdf("Bay in season"), "vinh.pdf");
        var live = desk.publish(article, "vi", "Vịnh vào mùa", body);
        desk.publish(article, "en", "The bay in season", body);
        desk.rename(live.id(), "Vịnh vào mùa câu");
        desk.publish(ArticleKind.EVENT, "su-kien", "Hội chợ gốm", "begins=2027-01-20");
        desk.publish(ArticleKind.PAGE, "gioi-thieu", "Liên hệ");
        desk.withdraw(desk.publish("Tin đã gỡ").id());
        desk.article("Tin chưa đăng", "tin-tuc", desk.picture(Landscape.jpeg(2, 900)), false);
        return List.of(
                "/en/articles/" + article,
                "/api/v1/articles/" + article + "?lang=en",
                "/media/" + cover + "/640.jpg");
    }

    private void dataset() {
        var bay = new ReleasedBay(house, "vinh-son-hai", 3);
        bay.release();
        bay.add(4);
        bay.withdraw("anh-2");
        bay.release();
    }

    private void contests() throws IOException {
        var mongo = house.bean(MongoTemplate.class);
        var blobs = house.bean(BlobStore.class);
        var now = Instant.now();
        new ContestByTemplate(house, "noi-ro", "province-tourism").publish();
        var author =
                mongo.insert(
                        EntryFixture.entrant(
                                VOTED,
                                "Nguyễn Văn An",
                                "an@vidu.example",
                                LanguageTag.VIETNAMESE,
                                Map.of(),
                                now));
        var boat = EntryFixture.of(VOTED, author.id(), now).id(new EntryId("thuyen"));
        var picture =
                EntryFixture.file(
                        blobs, new EntryId("thuyen"), Landscape.jpeg(3, 900), 900, 600, now);
        mongo.insert(
                boat.code(CANDIDATE).state(EntryState.FINALIST).works(List.of(picture)).made());
        mongo.insert(
                EntryFixture.of(VOTED, author.id(), now)
                        .in("bai-viet")
                        .state(EntryState.FINALIST)
                        .made());
        // Its pages are made as soon as it is there, so everything in them comes before it.
        ResultsFixture.decide(mongo, blobs, VOTED, List.of(new Given("nhat", CANDIDATE)), now);
        ContestFixture.closed(VOTED, now)
                .categories(
                        ContestFixture.photos(ContestFixture.files(600), Map.of()),
                        ContestFixture.category(
                                "bai-viet",
                                ContestFixture.both("Bài viết", "Writing"),
                                Kind.WRITING,
                                1,
                                ContestFixture.noFiles(),
                                Map.of()))
                .prizes(List.of(first()))
                .rounds(List.of(ContestFixture.publicVote(now.minus(Duration.ofDays(1)))))
                .publish(mongo);
    }

    private static Prize first() {
        return new Prize(
                "nhat",
                ContestFixture.both("Giải Nhất", "First prize"),
                Prize.Rank.FIRST,
                1,
                Localised.EMPTY,
                null);
    }
}
