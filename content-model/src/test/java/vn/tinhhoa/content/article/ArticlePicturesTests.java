package vn.tinhhoa.content.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import static vn.tinhhoa.content.Officers.ADMIN;
import static vn.tinhhoa.content.Officers.LAN;
import static vn.tinhhoa.content.Officers.MINH;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.BulkEdit;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.Library;
import vn.tinhhoa.content.media.MediaIntake;
import vn.tinhhoa.content.media.PictureDeleting;
import vn.tinhhoa.content.media.PictureDeleting.DeleteOutcome;
import vn.tinhhoa.content.media.PictureDescribing;
import vn.tinhhoa.content.media.PictureFiles;
import vn.tinhhoa.content.media.PictureFilter;
import vn.tinhhoa.content.media.PictureReplacing;
import vn.tinhhoa.content.media.PictureReplacing.ReplaceOutcome;
import vn.tinhhoa.content.media.PictureUsage.Use;
import vn.tinhhoa.content.media.Pictures;
import vn.tinhhoa.content.media.PublicPictures;
import vn.tinhhoa.content.media.ShownPicture;
import vn.tinhhoa.content.text.SafeHtml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@ContentTest
class ArticlePicturesTests {

    private static final PictureFilter UNUSED =
            new PictureFilter("", "", null, null, true, null, "", null, null);

    @Autowired MediaIntake intake;
    @Autowired Assets assets;
    @Autowired BlobStore blobs;
    @Autowired Library library;
    @Autowired Pictures pictures;
    @Autowired PublicPictures publicPictures;
    @Autowired PictureDescribing describing;
    @Autowired PictureDeleting deleting;
    @Autowired PictureReplacing replacing;
    @Autowired ArticleDrafting drafting;
    @Autowired ArticlePublishing publishing;
    @Autowired ArticleBatches batches;
    @Autowired PicturesOfOldPublications oldPublications;
    @Autowired PicturesOfOldEditions oldEditions;
    @Autowired MongoTemplate mongo;

    @Test
    void are_not_deleted_while_anything_uses_them() throws IOException {
        var inText = picture(61);
        var cover = picture(62);
        for (var id : List.of(inText, cover)) {
            describing.describe(id, LanguageTag.VIETNAMESE, "", "Biển xanh", "Mai", LAN);
        }
        var edition =
                drafting.begin(LanguageTag.VIETNAMESE, withCover(cover), showing(inText), LAN);

        assertThat(kinds(deleting.delete(inText, MINH))).containsExactly("draft");
        assertThat(kinds(deleting.delete(cover, MINH))).containsExactly("cover");

        publishing.vouchAndPublish(edition.id(), ADMIN);
        assertThat(kinds(deleting.delete(inText, MINH))).containsExactly("publication", "draft");

        publishing.withdraw(edition.id(), ADMIN);
        drafting.save(edition.id(), Drafts.of("Không ảnh"), List.of(), 1, LAN);
        assertThat(deleting.delete(inText, MINH)).isInstanceOf(DeleteOutcome.Deleted.class);
        assertThat(assets.find(inText)).isEmpty();
    }

    @Test
    void leave_nothing_behind_when_deleted() throws IOException {
        var id = picture(63);
        var sha256 = assets.require(id).sha256();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> assets.require(id).renditionsOwedSince() == null);
        assertThatThrownBy(() -> deleting.delete(id, LAN)).isInstanceOf(NotAllowedException.class);

        assertThat(deleting.delete(id, MINH)).isInstanceOf(DeleteOutcome.Deleted.class);

        await().atMost(Duration.ofSeconds(30)).until(() -> !blobs.exists(sha256));
        await().atMost(Duration.ofSeconds(30)).until(() -> picture(63).equals(id));
        assertThat(blobs.exists(sha256)).isTrue();
    }

    @Test
    void are_noted_as_used_soon_after() throws IOException {
        var id = picture(64);
        assertThat(library.find(UNUSED, null, 10).assets())
                .extracting(Asset::id)
                .containsExactly(id);

        var edition = drafting.begin(LanguageTag.VIETNAMESE, Drafts.FACTS, showing(id), LAN);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> library.find(UNUSED, null, 10).assets().isEmpty());

        drafting.save(edition.id(), Drafts.of("Không ảnh"), List.of(), 1, LAN);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !library.find(UNUSED, null, 10).assets().isEmpty());
    }

    @Test
    void give_way_to_newer_files() throws IOException {
        var older = picture(65);
        var newer = picture(66);
        describing.describe(older, LanguageTag.VIETNAMESE, "Biển", "Biển xanh", "Mai", LAN);

        assertThat(replacing.replace(older, newer, LAN))
                .isInstanceOf(ReplaceOutcome.Replaced.class);
        assertThat(replacing.replace(newer, older, LAN))
                .isInstanceOf(ReplaceOutcome.Entangled.class);
        assertThat(replacing.replace(newer, newer, LAN))
                .isInstanceOf(ReplaceOutcome.Entangled.class);

        assertThat(assets.current(older)).map(Asset::id).contains(newer);
        assertThat(assets.require(newer).credit()).isEqualTo("Mai");
        assertThat(assets.versions(older)).extracting(Asset::id).containsExactly(newer, older);
        assertThat(library.find(PictureFilter.text("bien xanh"), null, 10).assets())
                .extracting(Asset::id)
                .containsExactly(newer);

        assertThat(deleting.delete(newer, MINH)).isInstanceOf(DeleteOutcome.Deleted.class);
        assertThat(assets.current(older)).map(Asset::id).contains(older);
    }

    @Test
    void go_off_the_site_when_their_rights_end_and_come_back() throws IOException {
        var inText = picture(67);
        var cover = picture(68);
        var live = published(inText, cover);
        assertThat(live.body().value()).contains("Biển", "/media/" + inText + "/");

        for (var id : List.of(inText, cover)) {
            describing.describe(List.of(id), ending(Instant.now().plusSeconds(2)), LAN);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> live(live).cover() == null);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !live(live).body().value().contains("<img"));
        assertThat(live(live).body().value()).contains("<p>Lời</p>").doesNotContain("Biển");
        assertThat(publicPictures.find(inText)).isEmpty();
        assertThat(pictures.current(inText)).isPresent();

        for (var id : List.of(inText, cover)) {
            describing.describe(List.of(id), ending(Instant.now().plusSeconds(9_999)), LAN);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> live(live).cover() != null);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> live(live).body().value().contains("/media/" + inText + "/"));
        assertThat(live(live).body()).isEqualTo(live.body());
        await().atMost(Duration.ofSeconds(30)).until(() -> publicPictures.find(inText).isPresent());
    }

    @Test
    void lead_publications_to_newer_files_and_new_credits() throws IOException {
        var inText = picture(69);
        var cover = picture(70);
        var live = published(inText, cover);
        var newer = picture(71);
        replacing.replace(cover, newer, LAN);
        describing.describe(inText, LanguageTag.VIETNAMESE, "", "", "Hải", LAN);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> newer.equals(live(live).cover().shown()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> live(live).body().value().contains("Hải"));
        assertThat(live(live).pictures()).contains(inText, cover, newer);
        assertThat(publicPictures.find(newer)).isPresent();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> newer.equals(publicPictures.find(cover).orElseThrow().asset()));
        assertThat(live(live).title()).isEqualTo(live.title());
        assertThat(kinds(deleting.delete(newer, MINH))).isNotEmpty();
    }

    @Test
    void are_known_to_the_portal_only_when_something_public_shows_them() throws IOException {
        var kept = picture(72);
        var inText = picture(73);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        assets.require(kept).showingOwedSince() == null
                                && assets.require(kept).renditions() != null);
        assertThat(publicPictures.find(kept)).isEmpty();

        var live = published(inText, picture(74));
        assertThat(publicPictures.find(inText).orElseThrow().rendition())
                .isEqualTo(assets.require(inText).renditionHash());

        mongo.remove(new Query(), ShownPicture.class);
        oldPublications.sweep();
        assertThat(mongo.findAll(ShownPicture.class))
                .extracting(ShownPicture::asked)
                .containsAll(live.pictures())
                .doesNotContain(kept);
    }

    @Test
    void of_imported_articles_are_known_to_the_portal_too() throws IOException {
        var cover = picture(75);
        var inText = picture(76);
        var incoming =
                new ArticleBatches.Incoming(
                        "nhap-co-anh",
                        LanguageTag.VIETNAMESE,
                        withCover(cover),
                        Map.of(LanguageTag.VIETNAMESE, showing(inText)));

        batches.create(List.of(incoming), true, ADMIN);

        assertThat(publicPictures.find(cover)).isPresent();
        assertThat(publicPictures.find(inText)).isPresent();
    }

    @Test
    void of_editions_from_before_they_were_noted_are_found_in_use_again() throws IOException {
        var shown = picture(72);
        var edition = drafting.begin(LanguageTag.VIETNAMESE, Drafts.FACTS, showing(shown), LAN);
        var forgotten = new Update().unset("pictures");
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(edition.id())), forgotten, Edition.class);
        assets.oweUsage(List.of(shown));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !library.find(UNUSED, null, 10).assets().isEmpty());

        while (oldEditions.sweep()) {
            // Until none is left.
        }

        assertThat(oldEditions.owed()).isFalse();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> library.find(UNUSED, null, 10).assets().isEmpty());
        assertThat(kinds(deleting.delete(shown, MINH))).containsExactly("draft");
    }

    private Publication published(AssetId inText, AssetId cover) {
        for (var id : List.of(inText, cover)) {
            describing.describe(id, LanguageTag.VIETNAMESE, "", "Biển xanh", "Mai", LAN);
        }
        var edition =
                drafting.begin(LanguageTag.VIETNAMESE, withCover(cover), showing(inText), LAN);
        publishing.vouchAndPublish(edition.id(), ADMIN);
        return publishing.live(edition.id()).orElseThrow();
    }

    private Publication live(Publication publication) {
        return publishing.live(publication.id()).orElseThrow();
    }

    private static BulkEdit ending(Instant end) {
        return new BulkEdit(null, null, end, null, null, null, List.of(), List.of());
    }

    private AssetId picture(int width) throws IOException {
        var file = new ByteArrayInputStream(PictureFiles.of("png", width, 40));
        return switch (intake.take(file, "anh.png", LAN)) {
            case IntakeOutcome.Stored(var asset) -> asset.id();
            case IntakeOutcome.AlreadyThere(var asset) -> asset.id();
            case IntakeOutcome.Refused refused -> new AssetId("0".repeat(32));
        };
    }

    private static ArticleFacts withCover(AssetId cover) {
        return new ArticleFacts("tin-tuc", "Lan", "Sở Du lịch", cover, false, null, Subject.NONE);
    }

    private static Draft showing(AssetId picture) {
        var figure =
                "<p>Lời</p><figure data-asset=\"%s\"><img src=\"/media/%s\" alt=\"Biển\"></figure>";
        return new Draft(
                "Có ảnh " + picture,
                "Tóm tắt",
                SafeHtml.trusted(figure.formatted(picture, picture)),
                null);
    }

    private static List<String> kinds(DeleteOutcome outcome) {
        return outcome instanceof DeleteOutcome.InUse(var uses)
                ? uses.stream().map(Use::kind).toList()
                : List.of();
    }
}
