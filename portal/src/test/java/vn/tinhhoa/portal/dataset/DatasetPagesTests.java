package vn.tinhhoa.portal.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.portal.House;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

/// What readers see of datasets.
class DatasetPagesTests {

    private static final House HOUSE = House.open();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private static ReleasedBay bay(String id, int pictures) {
        var bay = new ReleasedBay(HOUSE, id, 0);
        for (int number = 1; number <= pictures; number++) {
            bay.add(number, ReleasedBay.described(number));
        }
        return bay;
    }

    private static String body(String path) {
        var answer = HOUSE.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_catalogue_and_the_menu_know_a_dataset_once_it_is_released() {
        try (var empty = House.open()) {
            assertThat(empty.get("/vi/datasets").body())
                    .contains("Chưa có bộ dữ liệu ảnh nào")
                    .doesNotContain("href=\"/vi/datasets\" aria-current");
            assertThat(empty.get("/vi").body()).doesNotContain("href=\"/vi/datasets\"");
        }
        bay("danh-muc", 5).release();

        assertThat(body("/vi/datasets"))
                .contains("href=\"/vi/datasets/danh-muc\"", "5 ảnh", "CC BY 4.0", "Tiếng Việt")
                .contains("hreflang=\"en\" href=\"https://sonhai.example/en/datasets\"");
        assertThat(body("/vi")).contains("href=\"/vi/datasets\"");
        assertThat(body("/sitemap-en.xml"))
                .contains("https://sonhai.example/en/datasets/danh-muc</loc>")
                .contains("https://sonhai.example/en/datasets/danh-muc/1.0.0/anh-1</loc>");
        assertThat(body("/sitemap-ko.xml")).doesNotContain("danh-muc");
    }

    @Test
    void a_release_says_what_it_is_and_what_may_be_done_with_it() {
        var release = bay("noi-ro", 3).release();

        assertThat(body("/vi/datasets/noi-ro"))
                .contains("<h1 class=\"title\" lang=\"vi\">Vịnh Sơn Hải</h1>")
                .contains("Sao chép, in, đăng lại", "Ghi tên tác giả và giấy phép")
                .contains("Sở Ngoại vụ (" + release.released().getYear() + "). Vịnh Sơn Hải")
                .contains("/api/v1/datasets/noi-ro/releases/1.0.0/bag.zip")
                .contains(release.bytes().zip().sha256())
                .contains("3 ảnh")
                .contains("mailto:anh@sonhai.example")
                .containsPattern("\"@type\"\\s*:\\s*\"Dataset\"")
                .contains("rel=\"canonical\" href=\"https://sonhai.example/vi/datasets/noi-ro\"");
        assertThat(body("/en/datasets/noi-ro/1.0.0"))
                .contains("Son Hai Bay", "Cite it", "3 pictures")
                .contains("hreflang=\"x-default\"");
    }

    @Test
    void a_release_names_its_descriptions_in_links_and_headers_also_from_the_cache() {
        bay("lien-ket", 1).release();

        for (var time = 0; time < 2; time++) {
            var page = HOUSE.get("/en/datasets/lien-ket");
            assertThat(page.headers().allValues("Link"))
                    .anyMatch(link -> link.contains("rel=\"cite-as\""))
                    .anyMatch(link -> link.contains("dcat.ttl>; rel=\"describedby\""))
                    .anyMatch(link -> link.contains("croissant.jsonld>"))
                    .doesNotHaveDuplicates();
            assertThat(page.body())
                    .contains("rel=\"describedby\"", "type=\"text/turtle\"")
                    .contains("iiif/manifest.json");
        }
    }

    @Test
    void speaks_the_next_best_language_and_says_so() {
        bay("tieng-khac", 1).release();

        assertThat(body("/fr/datasets/tieng-khac"))
                .contains("Ce jeu n’existe pas en", "<h1 class=\"title\" lang=\"en\">Son Hai Bay")
                .contains("rel=\"canonical\" href=\"https://sonhai.example/en/datasets/tieng-khac");
        assertThat(body("/fr/datasets/tieng-khac/1.0.0/anh-1"))
                .contains("Ce jeu n’existe pas en", "lang=\"en\">Boat 1<");
    }

    @Test
    void narrows_by_place_topic_licence_and_year() {
        bay("loc-anh", 8).release();

        assertThat(body("/vi/datasets/loc-anh"))
                .contains("?place=vung-ngoc#pictures", "?topic=thuyen#pictures")
                .contains("?licence=CC0-1.0#pictures", "?year=2026#pictures");
        assertThat(pictures("/vi/datasets/loc-anh?place=vung-ngoc")).containsExactly(3, 6);
        assertThat(pictures("/vi/datasets/loc-anh?topic=cau")).containsExactly(1, 3, 5, 7);
        assertThat(pictures("/vi/datasets/loc-anh?licence=CC0-1.0")).containsExactly(4, 8);
        assertThat(pictures("/vi/datasets/loc-anh?year=2025&place=mui-gio")).containsExactly(2, 8);
        assertThat(pictures("/vi/datasets/loc-anh?box=14.45,110.15,14.55,110.25"))
                .containsExactly(3, 6);
        assertThat(body("/vi/datasets/loc-anh?place=khong-co"))
                .contains("Không có ảnh nào khớp")
                .contains("name=\"robots\" content=\"noindex\"");
        assertThat(HOUSE.get("/vi/datasets/loc-anh?box=day").statusCode()).isEqualTo(400);
        assertThat(pictures("/vi/datasets/loc-anh")).hasSize(8);
    }

    private static List<Integer> pictures(String path) {
        var body = body(path);
        return IntStream.range(1, 100)
                .filter(number -> body.contains("name=\"item\" value=\"anh-" + number + "\""))
                .boxed()
                .toList();
    }

    @Test
    void pages_through_many() {
        bay("nhieu-anh", 25).release();

        assertThat(pictures("/vi/datasets/nhieu-anh")).hasSize(24);
        assertThat(pictures("/vi/datasets/nhieu-anh?page=2")).containsExactly(25);
        assertThat(body("/vi/datasets/nhieu-anh?show=list&page=2")).contains("tiles--list");
        assertThat(HOUSE.get("/vi/datasets/nhieu-anh?page=3").statusCode()).isEqualTo(404);
        assertThat(HOUSE.get("/vi/datasets/nhieu-anh?page=x").statusCode()).isEqualTo(400);
        assertThat(HOUSE.get("/vi/datasets/nhieu-anh?show=globe").statusCode()).isEqualTo(404);
    }

    @Test
    void draws_a_map_with_the_same_in_words() {
        bay("ban-do", 6).release();

        assertThat(body("/vi/datasets/ban-do?show=map"))
                .contains("viewBox=\"0 0 720 460\"")
                .contains("aria-label=\"vụng Ngọc: 2 ảnh\"")
                .contains("1 ảnh không có tọa độ")
                .contains("href=\"/vi/datasets/ban-do/1.0.0/anh-2\"")
                .contains("?box=14.500000%2C110.200000%2C14.500000%2C110.200000#pictures");
    }

    @Test
    void shows_a_picture_with_everything_that_is_said_of_it() {
        var release = bay("mot-anh", 3).release();
        var item = "/vi/datasets/mot-anh/1.0.0/anh-2";

        assertThat(body(item))
                .contains("Thuyền 2", "Biển 2", "Kể dài 2", "mũi Gió", "đồi Sau", "CT2026-2")
                .contains("14.70000, 110.40000", "03/03/2025", "Chụp bằng máy ảnh số")
                .contains("href=\"/vi/datasets/mot-anh/1.0.0?topic=thuyen#pictures\"")
                .contains("rel=\"prev\" href=\"/vi/datasets/mot-anh/1.0.0/anh-1\"")
                .contains("rel=\"next\" href=\"/vi/datasets/mot-anh/1.0.0/anh-3\"")
                .contains("iiif/anh-2/full/320,", " 320w", "Ảnh 2 trên 3")
                .contains("© Trần Thị Bình, CC BY 4.0 (https://creativecommons.org/")
                .contains("/datasets/mot-anh/releases/1.0.0/items/anh-2")
                .containsPattern("\"@type\"\\s*:\\s*\"ImageObject\"");
        assertThat(release.items()).isEqualTo(3);
        assertThat(HOUSE.get("/vi/datasets/mot-anh/1.0.0/anh-9").statusCode()).isEqualTo(404);
        assertThat(HOUSE.get("/vi/datasets/mot-anh/2.0.0").statusCode()).isEqualTo(404);
        assertThat(HOUSE.get("/vi/datasets/mot-anh/moi").statusCode()).isEqualTo(404);
        assertThat(HOUSE.get("/vi/datasets/Khong_Co").statusCode()).isEqualTo(404);
    }

    @Test
    void a_withdrawn_picture_leaves_a_tombstone() {
        var bay = bay("rut-anh", 3);
        bay.release();
        bay.withdraw("anh-2");
        bay.release();

        var gone = HOUSE.get("/vi/datasets/rut-anh/1.0.0/anh-2");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body())
                .contains("Ảnh đã được rút", "Không còn được cung cấp từ ngày", "Rút lại")
                .doesNotContain("Thuyền 2");
        assertThat(body("/vi/datasets/rut-anh/1.0.0"))
                .contains("Ảnh đã được rút", "Bản phát hành 1.0.0 đã cũ", "không còn tải trọn gói")
                .doesNotContain("Biển 2", "/api/v1/datasets/rut-anh/releases/1.0.0/bag.zip");
        assertThat(pictures("/vi/datasets/rut-anh")).containsExactly(1, 3);
        assertThat(body("/en/datasets/rut-anh")).contains("More pictures", "Release 2.0.0");
        assertThat(HOUSE.get("/vi/datasets/rut-anh/2.0.0/anh-2").statusCode()).isEqualTo(404);
    }

    @Test
    void says_that_a_release_should_not_be_used_or_is_gone() {
        var old = bay("khong-dung", 1);
        old.deprecate(old.release());
        assertThat(body("/en/datasets/khong-dung/1.0.0"))
                .contains("Release 1.0.0 should no longer be used", "Captions are wrong");

        var gone = bay("da-rut", 1);
        gone.entomb(gone.release());
        for (var path : List.of("/en/datasets/da-rut", "/en/datasets/da-rut/1.0.0")) {
            var answer = HOUSE.get(path);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).contains("Released by mistake", "No longer given out since");
        }
        assertThat(HOUSE.get("/en/datasets/da-rut/1.0.0/anh-1").statusCode()).isEqualTo(410);
    }

    @Test
    void gives_out_a_selection_with_what_must_be_said_of_it() throws Exception {
        var release = bay("chon-anh", 4).release();
        var path = "/en/datasets/chon-anh/1.0.0/selection.zip";

        var posted = bytes(path, "item=anh-3&item=anh-1&item=anh-3");
        var asked = bytes(path + "?item=anh-3&item=anh-1", "");

        assertThat(posted.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(posted.body().length);
        assertThat(posted.body()).isEqualTo(asked.body());
        assertThat(posted.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("chon-anh-1.0.0-2.zip");
        var files = unpacked(posted.body());
        var top = "chon-anh-1.0.0-2/";
        assertThat(files.keySet())
                .containsExactly(
                        top + "credits.txt",
                        top + "images/anh-1.jpg",
                        top + "images/anh-3.jpg",
                        top + "metadata.csv");
        assertThat(text(files.get(top + "credits.txt")))
                .contains("Boat 3", "© Trần Thị Bình, CC BY 4.0", "Son Hai Bay (Version 1.0.0)");
        assertThat(text(files.get(top + "metadata.csv")).lines()).hasSize(3);
        assertThat(files.get(top + "images/anh-1.jpg")).hasSize((int) picture(release, "anh-1"));
    }

    private static long picture(DatasetRelease release, String key) {
        return HOUSE.bean(PublishedDatasets.class)
                .item(release, key)
                .orElseThrow()
                .picture()
                .bytes();
    }

    @Test
    void says_what_is_wrong_with_a_selection() {
        bay("chon-sai", 1).release();
        var path = "/vi/datasets/chon-sai/1.0.0/selection.zip";

        assertThat(HOUSE.post(path, "").statusCode()).isEqualTo(422);
        assertThat(HOUSE.post(path, "").body())
                .contains("Bạn chưa đánh dấu ảnh nào")
                .contains("href=\"/vi/datasets/chon-sai/1.0.0#pictures\"");
        var many =
                IntStream.rangeClosed(1, 201)
                        .mapToObj(number -> "item=anh-" + number)
                        .collect(Collectors.joining("&"));
        assertThat(HOUSE.post(path, many).body()).contains("nhiều nhất 200 ảnh");
    }

    @Test
    void packs_only_so_many_selections_for_one_address() {
        bay("chon-nhieu", 1).release();
        var path = "/vi/datasets/chon-nhieu/1.0.0/selection.zip";
        for (int round = 0; round < 20; round++) {
            assertThat(HOUSE.get(path, "X-Forwarded-For", "203.0.113.9").statusCode())
                    .isEqualTo(422);
        }
        assertThat(HOUSE.get(path, "X-Forwarded-For", "203.0.113.9").statusCode()).isEqualTo(429);
        assertThat(HOUSE.get(path, "X-Forwarded-For", "203.0.113.10").statusCode()).isEqualTo(422);
    }

    @Test
    void explains_licences_also_the_provinces_own() {
        var led = HOUSE.get("/licence", "Accept-Language", "en");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).hasValue("/en/licence/PROVINCE-1.0");
        var own = HOUSE.get("/vi/licence/PROVINCE-1.0");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).contains("Giấy phép của tỉnh", "thuộc quyền của tỉnh");
        assertThat(HOUSE.get("/en/licence/CC-BY-4.0").body())
                .contains("https://creativecommons.org/licenses/by/4.0/", "What may I do?");
        assertThat(HOUSE.get("/en/licence/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void a_first_page_shows_the_newest_datasets() {
        bay("trang-dau", 2).release();
        var home = HOUSE.get("/vi").body();
        assertThat(home).contains("id=\"datasets\"", "href=\"/vi/datasets\"");
        assertThat(home.split("class=\"set\"", -1).length - 1).isBetween(1, 2);
    }

    @Test
    void a_new_release_is_prepared_before_anybody_asks() {
        bay("san-sang", 2).release();
        var published = HOUSE.bean(PublishedDatasets.class);
        var preparing = HOUSE.bean(DatasetPreparing.class);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> preparing.prepared().equals(published.fingerprint()));
    }

    @Test
    void search_names_the_kind_and_leads_to_the_dataset() {
        bay("tim-thay", 1).release();
        var deadline = System.nanoTime() + 20_000_000_000L;
        var found = "";
        while (!found.contains("/vi/datasets/tim-thay") && System.nanoTime() < deadline) {
            found = body("/vi/search?q=V%E1%BB%8Bnh+S%C6%A1n+H%E1%BA%A3i");
        }
        assertThat(found).contains("href=\"/vi/datasets/tim-thay\"", "Bộ dữ liệu ảnh");
    }

    private static HttpResponse<byte[]> bytes(String path, String form)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + HOUSE.port() + path));
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static TreeMap<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
