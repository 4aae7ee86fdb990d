package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.TextStatus;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseState;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Building datasets and releasing them, as it works without script.
class DatasetPagesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final House house = House.open();
    private final Visitor thu = Visitor.signedIn("thu");

    private String begun(String title, int shade, String... names) {
        var path = thu.post("/datasets", Map.of("title", title, "language-en", "yes")).path();
        var pictures =
                Arrays.stream(names)
                        .map(name ->
                                picture(name + ".png", new Color(20, shade, name.hashCode() & 255)))
                        .toList();
        thu.post(
                "/pictures/into-dataset",
                Map.of("dataset", path.substring("/datasets/".length()), "picture", pictures));
        return path;
    }

    private String picture(String name, Color colour) {
        return thu.upload("/pictures", name, SamplePictures.png(colour, 90, 60), Map.of())
                .path()
                .substring("/pictures/".length());
    }

    private List<String> keys(String path) {
        return thu.get(path).document().select(".items__one").eachAttr("data-key");
    }

    @Test
    void only_curators_come_in() {
        assertThat(Visitor.signedIn("lan").get("/datasets").status()).isEqualTo(403);
        assertThat(thu.get("/datasets/khong-co").status()).isEqualTo(404);
        assertThat(thu.get("/datasets/KHONG-CO").status()).isEqualTo(404);
    }

    @Test
    void a_dataset_needs_a_title_and_an_address_of_its_own() {
        var bare = thu.post("/datasets", Map.of("title", " "));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.document().select(".notice a").attr("href")).isEqualTo("#title");
        assertThat(begun("Một bộ riêng", 1)).isEqualTo("/datasets/mot-bo-rieng");
        var again = thu.post("/datasets", Map.of("title", "Một bộ riêng"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.document().select(".notice").text()).contains("Đã có bộ dữ liệu");
        assertThat(again.document().select("#title").attr("value")).isEqualTo("Một bộ riêng");
    }

    @Test
    void pictures_are_added_ordered_grouped_and_taken_out() {
        var path = begun("Thứ tự", 2, "mot", "hai", "ba");
        assertThat(keys(path)).containsExactly("mot", "hai", "ba");
        var again = thu.get("/pictures?into=thu-tu&text=mot").document();
        assertThat(again.select("input[name=picture]:not([disabled])").size())
                .isLessThan(again.select("input[name=picture]").size());

        var down = thu.get(path).document().select("#item-mot button").last().attr("value");
        assertThat(thu.post(path + "/order", Map.of("move", down)).toast())
                .isEqualTo("Đã đổi thứ tự.");
        assertThat(keys(path)).containsExactly("hai", "mot", "ba");
        assertThat(thu.post(path + "/order", Map.of("move", down)).toast())
                .contains("vừa được người khác sửa");
        var up = thu.get(path).document().select("#item-ba button").first().attr("value");
        thu.post(path + "/order", Map.of("move", up, "group", "Làng chài"));
        assertThat(keys(path)).containsExactly("hai", "ba", "mot");

        thu.post(path + "/group", Map.of("item", List.of("hai", "mot"), "group", "Làng gốm"));
        assertThat(thu.get(path).document().select(".items__group").eachText())
                .containsExactly("Làng gốm", "Làng chài", "Làng gốm");
        assertThat(thu.post(path + "/remove", Map.of()).toast()).contains("ít nhất một ảnh");
        assertThat(thu.post(path + "/remove", Map.of("item", "ba")).toast())
                .isEqualTo("Đã bỏ 1 ảnh khỏi bộ.");
        assertThat(keys(path)).containsExactly("hai", "mot");
    }

    @Test
    void what_is_said_of_a_picture_is_kept_and_two_people_do_not_overwrite_each_other() {
        var path = begun("Mô tả", 3, "anh");
        var address = path + "/items/anh";
        var page = thu.get(address);
        var saved =
                thu.submit(
                        page,
                        "#item",
                        Map.of(
                                "caption-vi", "Bến cá",
                                "alt-en", "A harbour",
                                "alt-en-status", "MACHINE",
                                "term-0-vi", "thuyền",
                                "shown-vi", "Bến Sơn",
                                "made-vi", "Đồi thông",
                                "latitude", "10,5",
                                "longitude", "106,5"));
        assertThat(saved.toast()).isEqualTo("Đã lưu.");
        var said =
                house.bean(Datasets.class)
                        .requireItem(new ItemId(new DatasetId("mo-ta"), "anh"))
                        .description();
        var alt = said.altTexts().texts().get(LanguageTag.ENGLISH);
        assertThat(alt.status()).isEqualTo(TextStatus.MACHINE);
        assertThat(alt.source()).isEqualTo(LanguageTag.VIETNAMESE);
        assertThat(said.depicts()).hasSize(1);
        assertThat(said.locationShown().names()).isNotEqualTo(said.locationCreated().names());
        assertThat(said.coordinates()).isNotNull();

        var late = thu.submit(page, "#item", Map.of("caption-vi", "Lời của tôi"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.document().select(".notice").text()).contains("Bến cá");
        assertThat(late.document().select("#caption-vi").text()).isEqualTo("Lời của tôi");
        var bad = thu.submit(thu.get(address), "#item", Map.of("date", "hôm qua"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.document().select("#date").attr("value")).isEqualTo("hôm qua");
    }

    @Test
    void facts_are_kept_and_two_people_do_not_overwrite_each_other() {
        var path = begun("Thông tin", 4);
        var page = thu.get(path + "/facts");
        var saved =
                thu.submit(
                        page,
                        "#facts",
                        Map.of(
                                "title-en", "Facts",
                                "language-fr", "yes",
                                "topic-ENVI", "yes",
                                "creator-1", "Lê An",
                                "creator-kind-1", "PERSON",
                                "from", "2026-01-01"));
        assertThat(saved.toast()).isEqualTo("Đã lưu.");
        var facts = house.bean(Datasets.class).require(new DatasetId("thong-tin")).facts();
        assertThat(facts.languages()).hasSize(3).startsWith(LanguageTag.VIETNAMESE);
        assertThat(facts.creators()).hasSize(2);
        assertThat(facts.topics()).hasSize(1);
        assertThat(saved.document().select("#title-fr")).hasSize(1);

        var late = thu.submit(page, "#facts", Map.of("title-en", "Mine"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.document().select(".notice").text()).contains("Facts");
        var bad = thu.submit(thu.get(path + "/facts"), "#facts", Map.of("to", "mai"));
        assertThat(bad.status()).isEqualTo(422);
    }

    @Test
    void a_release_is_held_back_told_why_mended_and_made() {
        var path = begun("Phát hành", 5, "bien");
        var check = thu.get(path + "/release").document();
        var links = check.select("[data-issues] a").eachAttr("href");
        assertThat(links)
                .contains(
                        path + "/facts#description-vi",
                        path + "/facts#licence",
                        path + "/items/bien#alt-en",
                        path + "/items/bien#credit");
        for (var link : links) {
            var field = link.substring(link.indexOf('#') + 1);
            assertThat(
                            thu.get(link.substring(0, link.indexOf('#')))
                                    .document()
                                    .select("[id=" + field + "]"))
                    .as(link)
                    .hasSize(1);
        }
        var blocked = thu.post(path + "/release", Map.of("number", "1.0.0"));
        assertThat(blocked.status()).isEqualTo(422);
        assertThat(thu.post(path + "/release", Map.of("number", "một")).status()).isEqualTo(422);

        mend(path, "bien");
        assertThat(thu.get(path + "/release").document().select(".good")).hasSize(1);
        var begun = thu.post(path + "/release", Map.of("number", "1.0.0"));
        assertThat(begun.path()).isEqualTo(path + "/releases");
        awaitRelease("phat-hanh", "1.0.0");
        assertThat(thu.get(path + "/releases/1.0.0/progress").body())
                .contains("\"state\":\"DONE\"", "\"percent\":100");
        assertThat(thu.get(path + "/releases").document().select(".release__citation").text())
                .contains("Version 1.0.0");

        var noNote = thu.post(path + "/release", Map.of("number", "2.0.0"));
        assertThat(noNote.document().select(".issues a").eachAttr("href"))
                .contains(path + "/release#note-vi");
        var low = thu.post(path + "/release", Map.of("number", "1.0.0", "note-vi", "Sửa"));
        assertThat(low.document().select(".notice").text()).contains("1.0.1");
        thu.post(path + "/release", Map.of("number", "1.1.0", "note-vi", "Sửa"));
        awaitRelease("phat-hanh", "1.1.0");
        assertThat(thu.post(path + "/releases/1.0.0/deprecate", Map.of()).toast())
                .contains("Hãy ghi lý do");
        var retired =
                thu.post(
                        path + "/releases/1.0.0/deprecate",
                        Map.of("successor", "1.1.0", "reason-vi", "Đã có bản tốt hơn"));
        assertThat(retired.document().select("[id=release-1.0.0]").text())
                .contains("Đã có bản tốt hơn", "Hãy dùng bản 1.1.0");
        assertThat(thu.post(path + "/items/bien/withdraw", Map.of()).toast()).contains("lý do");
        assertThat(
                        thu.post(path + "/items/bien/withdraw", Map.of("reason-vi", "Hết đồng ý"))
                                .toast())
                .contains("Đã rút bien");
        thu.post(path + "/releases/1.1.0/entomb", Map.of("reason-vi", "Nhầm"));
        assertThat(state("phat-hanh", "1.1.0")).isEqualTo(ReleaseState.TOMBSTONE);
    }

    @Test
    void a_large_dataset_is_checked_while_the_page_says_so() {
        var path = begun("Rất nhiều", 6, "bien");
        var id = new DatasetId(path.substring("/datasets/".length()));
        var many = many(120);
        house.bean(DatasetEditing.class).add(id, many, house.officer("thu"));

        var checking = thu.get(path + "/release").document();

        assertThat(checking.select("[data-progress]").attr("data-progress"))
                .isEqualTo(path + "/release/progress");
        assertThat(checking.select("[data-words]").text()).contains("Đang kiểm tra");
        assertThat(checking.select("form#release, .good, [form=release]")).isEmpty();
        House.await(
                PATIENCE, () -> thu.get(path + "/release/progress").body().contains("\"DONE\""));
        assertThat(thu.get(path + "/release").document().select("[data-issues] li").size())
                .isGreaterThan(120);
        house.bean(MongoTemplate.class)
                .remove(Query.query(Criteria.where("_id").in(many)), Asset.class);
    }

    /// Pictures that are all the same.
    private List<AssetId> many(int pictures) {
        var assets = house.bean(MongoTemplate.class).getCollection("assets");
        var first = Objects.requireNonNull(assets.find().first());
        var ids = new ArrayList<AssetId>();
        for (int number = 0; number < pictures; number++) {
            var id = "%032x".formatted(number);
            assets.insertOne(new Document(first).append("_id", id));
            ids.add(new AssetId(id));
        }
        return ids;
    }

    @Test
    void a_zip_comes_in_pieces_before_its_form() throws IOException {
        var path = begun("Từng phần", 7);
        var zip = zip("bai-bien.png", SamplePictures.png(new Color(7, 70, 77), 90, 60));
        var half = zip.length / 2;
        var upload = Pieces.begin(thu, "/datasets/import/uploads", zip.length, "bo.zip");
        Pieces.send(thu, upload, 0, Arrays.copyOf(zip, half));
        var form = Map.of("upload", upload.substring(upload.lastIndexOf('/') + 1));
        assertThat(thu.post(path + "/folder", form).status()).isEqualTo(404);
        Pieces.send(thu, upload, half, Arrays.copyOfRange(zip, half, zip.length));

        assertThat(thu.post("/datasets/import", form).document().select(".notice").text())
                .contains("bagit.txt");
        assertThat(Pieces.ask(thu, "HEAD", upload).status()).isEqualTo(404);

        var again = Pieces.begin(thu, "/datasets/import/uploads", zip.length, "bo.zip");
        Pieces.send(thu, again, 0, zip);
        var whole = Map.of("upload", again.substring(again.lastIndexOf('/') + 1));
        assertThat(thu.post(path + "/folder", whole).document().select(".good").text())
                .contains("1");
        assertThat(keys(path)).containsExactly("bai-bien");
        assertThat(Visitor.signedIn("lan").post("/datasets/import", whole).status()).isEqualTo(403);
        assertThat(thu.post("/datasets/import", Map.of()).status()).isEqualTo(422);
    }

    private static byte[] zip(String name, byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(file);
        }
        return bytes.toByteArray();
    }

    private void mend(String path, String key) {
        var facts = new HashMap<String, String>();
        facts.put("title-en", "Release");
        facts.put("description-vi", "Giới thiệu");
        facts.put("description-en", "Description");
        facts.put("contact-email", "anh@sonhai.example");
        facts.put("licence", "CC-BY-4.0");
        thu.submit(thu.get(path + "/facts"), "#facts", facts);
        var said = new HashMap<String, String>();
        for (var field : List.of("caption-vi", "caption-en", "alt-vi", "alt-en", "credit")) {
            said.put(field, "Lời " + field);
        }
        thu.submit(thu.get(path + "/items/" + key), "#item", said);
    }

    private ReleaseState state(String dataset, String number) {
        var id = new ReleaseId(new DatasetId(dataset), ReleaseVersion.of(number));
        return house.bean(Releases.class).require(id).state();
    }

    private void awaitRelease(String dataset, String number) {
        House.await(PATIENCE, () -> state(dataset, number) == ReleaseState.RELEASED);
    }

    @Test
    void what_is_no_release_and_no_folder_is_refused_in_words() {
        var path = begun("Nhập vào", 6);
        var refused = thu.upload("/datasets/import", "x.zip", new byte[] {1, 2, 3}, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".notice li").text()).isNotEmpty();
        var folder = thu.upload(path + "/folder", "x.zip", new byte[] {1, 2, 3}, Map.of());
        assertThat(folder.document().select(".issues li").text()).isNotEmpty();
        assertThat(folder.document().select(".good").text()).contains("Đã thêm 0 ảnh");
    }
}
