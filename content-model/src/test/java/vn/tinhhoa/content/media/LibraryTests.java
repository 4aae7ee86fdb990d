package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Library.Position;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;

@ContentTest
class LibraryTests {

    private static final Instant DAY = Instant.parse("2026-03-08T00:00:00Z");

    @Autowired Library library;
    @Autowired Assets assets;
    @Autowired AssetRepository repository;
    @Autowired PictureDescribing describing;
    @Autowired UsageSweep usage;
    @Autowired MongoTemplate mongo;

    @Test
    void finds_by_words_without_marks_and_by_their_beginnings() {
        var boat =
                said(
                        1,
                        new PictureWords(
                                Localised.of(LanguageTag.VIETNAMESE, "Bình minh"),
                                Localised.of(LanguageTag.ENGLISH, "Coracles come home"),
                                Localised.of(new LanguageTag("zh"), "小船回港"),
                                List.of("nghề cá")));
        said(2, PictureWords.NONE);

        for (var text :
                List.of("binh minh", "BÌNH", "corac home", "nghe ca", "船", "mat.png coracles")) {
            assertThat(library.find(PictureFilter.text(text), null, 10).assets())
                    .as(text)
                    .extracting(Asset::id)
                    .containsExactly(boat.id());
        }
        assertThat(library.find(PictureFilter.text("bình thuyền"), null, 10).assets()).isEmpty();
        assertThat(library.find(PictureFilter.text(".*"), null, 10).assets()).hasSize(2);
    }

    @Test
    void finds_a_rare_word_behind_a_common_one_and_says_when_there_are_more_than_counted() {
        var many =
                IntStream.rangeClosed(1, Library.MOST_COUNTED + 1)
                        .mapToObj(number -> SampleAssets.numbered(number, DAY.plusSeconds(number)))
                        .map(asset ->
                                asset.with(
                                        PictureWords.NONE.with(
                                                Localised.of(LanguageTag.VIETNAMESE, "Biển"),
                                                Localised.EMPTY)))
                        .toList();
        repository.insert(many);
        describing.describe(
                many.get(7).id(), LanguageTag.VIETNAMESE, "Biển lặng", "", "", Officers.LAN);

        var common = library.list(PictureFilter.text("bien"), null, 48);
        assertThat(common.count()).isEqualTo(Library.MOST_COUNTED);
        assertThat(common.more()).isTrue();
        var rare = library.list(PictureFilter.text("bien lang"), null, 48);
        assertThat(rare.count()).isEqualTo(1);
        assertThat(rare.more()).isFalse();
        assertThat(rare.page().assets()).extracting(Asset::id).containsExactly(many.get(7).id());
    }

    @Test
    void filters_by_every_fact() {
        var first = said(1, PictureWords.NONE);
        var second = said(2, PictureWords.NONE);
        describing.describe(
                second.id(),
                PictureWords.NONE.with(
                        Localised.EMPTY, Localised.of(LanguageTag.VIETNAMESE, "Biển")),
                new PictureRights("", "Mai", Licence.of("CC BY 4.0"), DAY.plusSeconds(60), null),
                PictureOrigin.NONE,
                Framing.WHOLE,
                Officers.LAN);

        assertThat(found(with("CC-BY-4.0", null, null, null))).containsExactly(second.id());
        assertThat(found(with(null, LanguageTag.VIETNAMESE, null, null)))
                .containsExactly(first.id());
        assertThat(found(with(null, LanguageTag.ENGLISH, null, null)))
                .containsExactly(second.id(), first.id());
        assertThat(found(with(null, null, DAY.plusSeconds(61), null))).containsExactly(second.id());
        assertThat(found(with(null, null, DAY.plusSeconds(60), null))).isEmpty();
        assertThat(found(with(null, null, null, DAY.plusSeconds(2)))).containsExactly(second.id());
        assertThat(library.list(with("CC-BY-4.0", null, null, null), null, 1).count()).isEqualTo(1);
    }

    @Test
    void turns_pages_in_both_directions_and_shows_each_asset_once() {
        // Ten at the same moment, so that the time alone does not tell them apart.
        IntStream.range(0, 35).forEach(number -> said(number, DAY.plusSeconds(number / 10)));

        var forwards = new ArrayList<AssetId>();
        Position at = null;
        Position back = null;
        do {
            var page = library.find(PictureFilter.ALL, at, 8);
            page.assets().forEach(asset -> forwards.add(asset.id()));
            back = page.previous();
            at = page.next();
        } while (at != null);
        assertThat(forwards).hasSize(35).doesNotHaveDuplicates();

        var backwards = new ArrayList<>(forwards.subList(32, 35));
        while (back != null) {
            assertThat(Position.of(back.toString())).contains(back);
            var page = library.find(PictureFilter.ALL, back, 8);
            backwards.addAll(0, page.assets().stream().map(Asset::id).toList());
            back = page.previous();
        }
        assertThat(backwards).isEqualTo(forwards);
        assertThat(Position.of("x-1")).isEmpty();
    }

    @Test
    void changes_many_at_once() {
        var ids = IntStream.range(0, 5).mapToObj(number -> said(number, DAY).id()).toList();
        var edit =
                new BulkEdit(
                        "Sở Du lịch",
                        Licence.of("CC BY 4.0"),
                        null,
                        null,
                        "Vịnh Sơn Hải",
                        null,
                        List.of("biển", "lễ hội"),
                        List.of());
        assertThat(describing.describe(ids, edit, Officers.LAN)).isEqualTo(5);
        assertThat(describing.describe(ids, edit, Officers.LAN)).isZero();
        assertThat(ids)
                .allSatisfy(id -> {
                    assertThat(assets.require(id).credit()).isEqualTo("Sở Du lịch");
                    assertThat(assets.require(id).words().keywords())
                            .containsExactly("biển", "lễ hội");
                });
        assertThat(found(PictureFilter.text("son hai"))).hasSize(5);
    }

    @Test
    void notes_what_is_used_nowhere() {
        said(1, PictureWords.NONE);
        usage.sweep();
        var unused = new PictureFilter("", "", null, null, true, null, "", null, null);
        assertThat(found(unused)).hasSize(1);
    }

    @Test
    void reads_assets_from_before_there_was_a_library() {
        var id = "ab".repeat(16);
        mongo.getCollection("assets")
                .insertOne(
                        new Document("_id", id)
                                .append("version", 3L)
                                .append("sha256", "ab".repeat(32))
                                .append("mediaType", "image/jpeg")
                                .append("fileName", "cu.jpg")
                                .append("bytes", 10L)
                                .append("width", 30)
                                .append("height", 20)
                                .append("credit", "Mai")
                                .append("licence", "Ảnh do Sở cung cấp")
                                .append("captions", new Document("vi", "Biển"))
                                .append("altTexts", new Document("en", "Sea"))
                                .append("takenAt", Date.from(DAY))
                                .append("createdAt", Date.from(DAY))
                                .append("createdBy", "Lan"));
        var asset = assets.require(new AssetId(id));
        assertThat(asset.credit()).isEqualTo("Mai");
        assertThat(asset.licence()).isEqualTo(Licence.of("Ảnh do Sở cung cấp"));
        assertThat(asset.captions().in(LanguageTag.VIETNAMESE)).contains("Biển");
        assertThat(asset.altTexts().in(LanguageTag.ENGLISH)).contains("Sea");
        assertThat(asset.takenAt()).isEqualTo(DAY);

        describing.describe(asset.id(), LanguageTag.VIETNAMESE, "", "Biển xanh", "", Officers.LAN);
        assertThat(found(PictureFilter.text("xanh"))).containsExactly(asset.id());
        assertThat(assets.require(asset.id()).credit()).isEqualTo("Mai");
    }

    private List<AssetId> found(PictureFilter filter) {
        return library.find(filter, null, 50).assets().stream().map(Asset::id).toList();
    }

    private static PictureFilter with(
            String licence, LanguageTag lacking, Instant endingBefore, Instant from) {
        return new PictureFilter(
                "",
                "",
                licence == null ? null : Licence.of(licence),
                lacking,
                false,
                endingBefore,
                "",
                from,
                null);
    }

    private Asset said(int number, PictureWords words) {
        return repository.insert(
                SampleAssets.numbered(number, DAY.plusSeconds(number)).with(words));
    }

    private Asset said(int number, Instant at) {
        return repository.insert(SampleAssets.numbered(number, at));
    }
}
