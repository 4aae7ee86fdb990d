package vn.tinhhoa.portal.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.InSharedHouse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

@InSharedHouse
class DatasetApiTests {

    private static final String BASE = "https://sonhai.example";

    private final House house = House.shared();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void shows_nothing_before_it_is_released() {
        var bay = new ReleasedBay(house, "chua-phat-hanh", 1);
        assertThat(house.get("/api/v1/datasets/chua-phat-hanh").statusCode()).isEqualTo(404);
        assertThat(house.get("/api/v1/datasets/chua-phat-hanh/releases/latest").statusCode())
                .isEqualTo(404);

        bay.release();

        assertThat(house.get("/api/v1/datasets").body()).contains("\"chua-phat-hanh\"");
        assertThat(house.get("/api/v1/datasets/chua-phat-hanh").body())
                .contains("\"version\":\"1.0.0\"");
        var latest = house.get("/api/v1/datasets/chua-phat-hanh/releases/latest");
        assertThat(latest.body())
                .contains("bag.zip")
                .contains("[Data set]")
                .contains("\"CC-BY-4.0\"");
        assertThat(latest.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(house.get("/api/v1/datasets/chua-phat-hanh/releases/1.0.1").statusCode())
                .isEqualTo(404);
        assertThat(house.get("/api/v1/datasets?size=0").statusCode()).isEqualTo(400);
    }

    @Test
    void gives_every_description_its_address_and_type() {
        new ReleasedBay(house, "mo-ta", 2).release();
        var types =
                List.of(
                        "croissant.jsonld application/ld+json",
                        "dcat.ttl text/turtle",
                        "dcat.jsonld application/ld+json",
                        "iiif/manifest.json application/ld+json",
                        "metadata.csv text/csv",
                        "schema.jsonld application/ld+json");
        for (var each : types) {
            var name = each.split(" ")[0];
            var address = "/api/v1/datasets/mo-ta/releases/latest/" + name;
            var answer = house.get(address);
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(each.split(" ")[1]);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
            assertThat(answer.headers().firstValue("Content-Location"))
                    .hasValue(BASE + "/api/v1/datasets/mo-ta/releases/1.0.0/" + name);
            var tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(house.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(answer.body()).doesNotContain("localhost");
        }
        var catalogue = house.get("/api/v1/catalog.ttl").body();
        assertThat(catalogue).contains("dcat:Catalog").contains("/datasets/mo-ta/releases/1.0.0");
    }

    @Test
    void resumes_a_download_that_was_cut_anywhere() throws Exception {
        var release = new ReleasedBay(house, "tai-ve", 3).release();
        var zip = release.bytes().zip();
        var address = "/api/v1/datasets/tai-ve/releases/1.0.0/bag.zip";
        var whole = bytes(address);
        assertThat(whole.body()).hasSize((int) zip.bytes());
        assertThat(sha256(whole.body())).isEqualTo(zip.sha256());
        var tag = whole.headers().firstValue("ETag").orElseThrow();
        var random = new Random(3);
        for (int round = 0; round < 60; round++) {
            var cut = random.nextInt(whole.body().length);
            var rest = bytes(address, "Range", "bytes=" + cut + "-", "If-Range", tag);
            assertThat(rest.statusCode()).isEqualTo(206);
            assertThat(rest.headers().firstValue("Content-Range"))
                    .hasValue("bytes " + cut + "-" + (zip.bytes() - 1) + "/" + zip.bytes());
            var joined = new ByteArrayOutputStream();
            joined.write(whole.body(), 0, cut);
            joined.write(rest.body());
            assertThat(sha256(joined.toByteArray())).isEqualTo(zip.sha256());
        }
        assertThat(bytes(address, "Range", "bytes=-22").body()).startsWith('P', 'K', 5, 6);
        assertThat(bytes(address, "Range", "bytes=0-3").body()).containsExactly('P', 'K', 3, 4);
        assertThat(bytes(address, "Range", "bytes=5-", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(bytes(address, "Range", "bytes=" + zip.bytes() + "-").statusCode())
                .isEqualTo(416);
        assertThat(bytes(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        headOnly(address, zip.bytes());
    }

    private void headOnly(String address, long length) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + house.port() + address))
                        .HEAD()
                        .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(length);
        assertThat(answer.headers().firstValue("Accept-Ranges")).hasValue("bytes");
        assertThat(answer.headers().firstValue("Repr-Digest").orElseThrow())
                .startsWith("sha-256=:");
    }

    @Test
    void gives_a_scan_out_as_it_is_and_shows_it_as_jpeg() throws Exception {
        var bay = new ReleasedBay(house, "ban-quet", 0);
        bay.addScan(1);
        bay.release();
        var release = "/api/v1/datasets/ban-quet/releases/1.0.0";

        var page = house.get("/vi/datasets/ban-quet/1.0.0/anh-1").body();
        var address = Pattern.compile("href=\"([^\"]*anh-1\\.tif)\"").matcher(page);
        assertThat(address.find()).isTrue();
        var original = bytes(address.group(1).replaceFirst("^https?://[^/]+", ""));
        assertThat(original.headers().firstValue("Content-Type")).hasValue("image/tiff");
        assertThat(ImageIO.read(new ByteArrayInputStream(original.body())).getWidth())
                .isEqualTo(700);
        var shown = bytes(release + "/iiif/anh-1/full/max/0/default.jpg");
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.body())).getWidth()).isEqualTo(700);
        assertThat(house.get(release + "/metadata.csv").body()).contains("image/tiff");
    }

    @Test
    void serves_every_size_that_iiif_promises() throws Exception {
        var release = new ReleasedBay(house, "kich-co", 1).release();
        var service = "/api/v1/datasets/kich-co/releases/1.0.0/iiif/anh-1";
        var info = JsonMapper.shared().readTree(house.get(service + "/info.json").body());
        var sizes = new ArrayList<String>();
        info.path("sizes")
                .forEach(size ->
                        sizes.add(size.path("width").asInt() + "," + size.path("height").asInt()));
        assertThat(sizes).hasSizeGreaterThan(1);
        for (var size : sizes) {
            var picture = bytes(service + "/full/" + size + "/0/default.jpg");
            var image = ImageIO.read(new ByteArrayInputStream(picture.body()));
            assertThat(image.getWidth() + "," + image.getHeight()).isEqualTo(size);
        }
        assertThat(bytes(service + "/full/max/0/default.jpg").statusCode()).isEqualTo(200);
        assertThat(bytes(service + "/full/321,1/0/default.jpg").statusCode()).isEqualTo(404);
        var file = bytes("/api/v1/datasets/kich-co/releases/1.0.0/images/anh-1.jpg");
        assertThat(sha256(file.body())).isIn(hashes(release.id().fileName()));
    }

    private List<String> hashes(String folder) throws Exception {
        var hashes = new ArrayList<String>();
        var zip = bytes("/api/v1/datasets/kich-co/releases/latest/bag.zip").body();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                assertThat(entry.getName()).startsWith(folder + "/");
                hashes.add(sha256(files.readAllBytes()));
            }
        }
        return hashes;
    }

    @Test
    void answers_410_for_what_was_taken_back() throws Exception {
        var bay = new ReleasedBay(house, "rut-lai", 2);
        bay.release();
        var old = "/api/v1/datasets/rut-lai/releases/1.0.0";
        assertThat(bytes(old + "/images/anh-2.jpg").statusCode()).isEqualTo(200);

        bay.withdraw("anh-2");

        assertThat(bytes(old + "/images/anh-2.jpg").statusCode()).isEqualTo(410);
        assertThat(bytes(old + "/iiif/anh-2/full/max/0/default.jpg").statusCode()).isEqualTo(410);
        assertThat(bytes(old + "/bag.zip").statusCode()).isEqualTo(410);
        assertThat(bytes(old + "/images/anh-1.jpg").statusCode()).isEqualTo(200);
        assertThat(house.get(old).body()).contains("Taken back").doesNotContain("bag.zip");
        assertThat(house.get(old + "/items").body()).contains("\"tombstone\":true");
        bay.release();
        assertThat(bytes("/api/v1/datasets/rut-lai/releases/latest/bag.zip").statusCode())
                .isEqualTo(200);
        assertThat(house.get("/api/v1/datasets/rut-lai/releases/latest").body())
                .contains("\"version\":\"2.0.0\"");
    }

    @Test
    void leads_from_the_cited_address_to_a_page_or_a_description() {
        new ReleasedBay(house, "dan-duong", 1).release();
        var cited = "/datasets/dan-duong/releases/1.0.0";

        assertThat(house.get(cited, "Accept-Language", "en").headers().firstValue("Location"))
                .hasValue("/en/datasets/dan-duong/1.0.0");
        assertThat(house.get(cited, "Accept", "text/turtle").headers().firstValue("Location"))
                .hasValue("/api/v1" + cited + "/dcat.ttl");
        assertThat(house.get("/datasets/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void is_described_for_programs() {
        assertThat(house.get("/api/v1/openapi.json").body())
                .contains("/api/v1/datasets/{id}/releases/{version}/bag.zip")
                .contains("/api/v1/catalog.ttl");
    }

    private HttpResponse<byte[]> bytes(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + house.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
