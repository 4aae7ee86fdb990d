package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.bag.Measuring;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

class DatasetProgramTests {

    private static final String FACTS =
            """
            {"id": "%s", "titles": {"vi": "Vịnh", "en": {"text": "Bay", "status": "REVIEWED",\
             "source": "vi"}}, "descriptions": {"vi": "Ảnh vịnh", "en": "The bay"},\
             "languages": ["vi", "en"], "publisher": {"name": "Sở Ngoại vụ"},\
             "creators": [{"name": "Sở Ngoại vụ"}], "contact": {"email": "anh@sonhai.example"},\
             "licence": "CC-BY-4.0", "keywords": {"vi": ["vịnh"]}, "items": [%s]}\
            """;

    private static House house;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void openTheHouse() {
        house = House.open();
    }

    @Test
    void stores_a_picture_once_and_describes_it() throws Exception {
        var picture = picture(Color.RED);

        var first = upload(picture, "caption_vi", "Thuyền", "credit", "An", "licence", "CC0");
        var second = upload(picture, "alt_text_en", "A boat");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(json(second).path("id")).isEqualTo(json(first).path("id"));
        assertThat(json(second).path("created").asBoolean()).isFalse();
        assertThat(upload("no picture".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void writes_a_dataset_and_releases_it_when_nothing_is_missing() throws Exception {
        var sha = json(upload(picture(Color.BLUE))).path("sha256").asString();
        var bare = "{\"sha256\": \"" + sha + "\", \"id\": \"anh-1\"}";
        var full =
                """
                {"sha256": "%s", "id": "anh-1", "captions": {"vi": "Biển", "en": "Sea"},\
                 "altTexts": {"vi": "Mặt biển", "en": "The sea"}, "credit": "An"}\
                """
                        .formatted(sha);

        var begun = post("/api/v1/datasets", FACTS.formatted("api-vinh", bare));
        assertThat(begun.statusCode()).isEqualTo(201);
        var blocked = post("/api/v1/datasets/api-vinh/releases", "{}");
        assertThat(blocked.statusCode()).isEqualTo(422);
        assertThat(json(blocked).path("issues").toString())
                .contains("item.caption-missing", "item.alt-text-missing", "item.credit-missing");

        var again = post("/api/v1/datasets", FACTS.formatted("api-vinh", full));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("changed").asInt()).isEqualTo(1);
        assertThat(
                        json(post("/api/v1/datasets", FACTS.formatted("api-vinh", full)))
                                .path("changed")
                                .asInt())
                .isZero();
        var released = post("/api/v1/datasets/api-vinh/releases", "{}");
        assertThat(released.statusCode()).isEqualTo(201);
        assertThat(json(released).path("version").asString()).isEqualTo("1.0.0");
        var second = post("/api/v1/datasets/api-vinh/releases", "{\"version\": \"1.0.0\"}");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(
                        post(
                                        "/api/v1/datasets/api-vinh/releases",
                                        "{\"version\": \"1.0.0\", \"changeNotes\": {\"vi\":"
                                                + " \"Đổi\"}}")
                                .statusCode())
                .isEqualTo(409);
    }

    @Test
    void writes_nothing_when_something_makes_no_sense() throws Exception {
        var unknown = "{\"sha256\": \"" + "0".repeat(64) + "\"}";

        var answer = post("/api/v1/datasets", FACTS.formatted("khong-ghi", unknown));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("item.picture-unknown");
        assertThat(post("/api/v1/datasets/khong-ghi/releases", "{}").statusCode()).isEqualTo(404);
        assertThat(post("/api/v1/datasets", "no JSON").statusCode()).isEqualTo(400);
        assertThat(post("/api/v1/datasets", FACTS.formatted("Không phải", "")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void takes_back_what_it_exported() throws Exception {
        var sha = json(upload(picture(Color.GREEN))).path("sha256").asString();
        var item =
                """
                {"sha256": "%s", "captions": {"vi": "Rừng", "en": "Wood"},\
                 "altTexts": {"vi": "Cây", "en": "Trees"}, "credit": "An"}\
                """
                        .formatted(sha);
        post("/api/v1/datasets", FACTS.formatted("di-ve", item));
        post("/api/v1/datasets/di-ve/releases", "{}");
        var datasets = house.bean(PublishedDatasets.class);
        var release = datasets.latest(new DatasetId("di-ve")).orElseThrow();
        var bag = datasets.bag(release).orElseThrow();
        var zip = new ByteArrayOutputStream();
        bag.write(0, bag.length(), new Measuring(zip));

        var same = send("/api/v1/datasets/import", "application/zip", zip.toByteArray());
        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(json(same).path("sha256").asString()).isEqualTo(release.bytes().zip().sha256());
        var broken = send("/api/v1/datasets/import", "application/zip", new byte[500]);
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("zip.broken");
    }

    @Test
    void asks_for_a_token() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(house.address() + "/api/v1/datasets"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build();

        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> upload(byte[] picture, String... said) throws Exception {
        var boundary = "ranh-gioi";
        var body = new ByteArrayOutputStream();
        for (int at = 0; at < said.length; at += 2) {
            body.writeBytes(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(boundary, said[at], said[at + 1])
                            .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(
                ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
                                + "Content-Type: image/png\r\n\r\n")
                        .formatted(boundary)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(picture);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send(
                "/api/v1/assets", "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return send(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(String path, String type, byte[] body) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(house.address() + path))
                        .header("Content-Type", type)
                        .header("Authorization", "Bearer " + House.TOKEN)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static byte[] picture(Color colour) throws IOException {
        var image = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 100, 70);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
