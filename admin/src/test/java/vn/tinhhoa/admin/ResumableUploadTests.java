package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Pictures that come in piece by piece, as the script of the upload page sends them.
class ResumableUploadTests {

    private static final String ADDRESS = "/pictures/uploads";

    private final Visitor thu = Visitor.signedIn("thu");

    @Test
    void goes_on_where_it_stopped_and_says_what_came_of_it() {
        var file = SamplePictures.png(new Color(1, 2, 3));
        var upload = begin(thu, file.length, "Bình minh.png");
        assertThat(send(thu, upload, 0, Arrays.copyOf(file, 100)).status()).isEqualTo(204);

        assertThat(send(thu, upload, 7, new byte[3]).status()).isEqualTo(409);
        var stopped = ask(thu, "HEAD", upload);
        assertThat(stopped.response().headers().firstValue("Upload-Offset")).contains("100");
        assertThat(ask(thu, "POST", upload + "/taken").status()).isEqualTo(404);

        send(thu, upload, 100, Arrays.copyOfRange(file, 100, file.length));
        var came = ask(thu, "POST", upload + "/taken").body();
        assertThat(came).contains("\"state\":", "Bình minh.png", "Đã nhận");
        assertThat(ask(thu, "HEAD", upload).status()).isEqualTo(404);
    }

    @Test
    void says_that_a_file_was_there_before_and_why_another_is_refused() {
        var file = SamplePictures.png(new Color(4, 5, 6));
        assertThat(sent("mot.png", file)).containsAnyOf("STORED", "ALIKE");
        assertThat(sent("hai.png", file))
                .contains("\"state\":\"THERE\"", "Tệp này đã có trong kho với tên mot.png.");
        assertThat(sent("thu.txt", "chữ".getBytes(StandardCharsets.UTF_8)))
                .contains("\"state\":\"REFUSED\"", "Không lưu được loại tệp này");
    }

    @Test
    void says_that_the_same_picture_is_there_in_another_size() {
        var first = sent("lon.png", SamplePictures.scene(900, 600));
        var id = first.replaceFirst(".*\"id\":\"([0-9a-f]{32})\".*", "$1");
        assertThat(sent("nho.png", SamplePictures.scene(450, 300)))
                .contains("\"state\":\"ALIKE\"", "lon.png", "\"alike\":\"" + id + "\"");
    }

    @Test
    void takes_many_at_the_same_time() throws Exception {
        try (var lanes = Executors.newFixedThreadPool(4)) {
            var sent = new ArrayList<Future<String>>();
            for (int number = 0; number < 32; number++) {
                var file = SamplePictures.png(new Color(30, 30, number), 40, 30);
                var name = "cung-luc-" + number + ".png";
                sent.add(lanes.submit(() -> sent(name, file)));
            }
            for (var one : sent) {
                assertThat(one.get()).containsAnyOf("STORED", "ALIKE");
            }
        }
    }

    @Test
    void refuses_what_is_too_large_before_any_of_it_comes() {
        var headers = headers(Map.of("Upload-Length", String.valueOf(51L << 20)));
        assertThat(thu.script("POST", ADDRESS, headers, new byte[0]).status()).isEqualTo(413);
        var endless = headers(Map.of("Upload-Length", "999999999999999"));
        assertThat(thu.script("POST", ADDRESS, endless, new byte[0]).status()).isEqualTo(507);
    }

    @Test
    void gives_nobody_the_files_of_others_and_takes_none_without_the_pages_token() {
        var upload = begin(thu, 10, "rieng.png");
        var lan = Visitor.signedIn("lan");
        assertThat(ask(lan, "HEAD", upload).status()).isEqualTo(404);
        assertThat(ask(lan, "DELETE", upload).status()).isEqualTo(404);
        var forged = headers(Map.of("Upload-Length", "10", "X-XSRF-TOKEN", "gia"));
        assertThat(thu.script("POST", ADDRESS, forged, new byte[0]).status()).isEqualTo(403);
        assertThat(ask(thu, "DELETE", upload).status()).isEqualTo(204);
    }

    @Test
    void the_plain_form_takes_one_and_shows_results_of_several() {
        var one =
                thu.upload(
                        "/pictures", "don.png", SamplePictures.png(new Color(7, 8, 9)), Map.of());
        assertThat(one.path()).matches("/pictures/[0-9a-f]{32}");
        var bad = thu.upload("/pictures", "hong.png", new byte[] {1, 2}, Map.of());
        assertThat(bad.path()).isEqualTo("/pictures/upload");
        assertThat(bad.document().select(".sent__file--REFUSED").text())
                .contains("hong.png", "Không lưu được loại tệp này");
    }

    private String sent(String name, byte[] file) {
        var upload = begin(thu, file.length, name);
        assertThat(send(thu, upload, 0, file).status()).isEqualTo(204);
        return ask(thu, "POST", upload + "/taken").body();
    }

    private static String begin(Visitor visitor, int length, String name) {
        var encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        var headers =
                headers(
                        Map.of(
                                "Upload-Length",
                                String.valueOf(length),
                                "Upload-Metadata",
                                "filename " + encoded));
        var begun = visitor.script("POST", ADDRESS, headers, new byte[0]);
        assertThat(begun.status()).isEqualTo(201);
        return begun.response().headers().firstValue("Location").orElseThrow();
    }

    private static Visitor.Page send(Visitor visitor, String upload, int offset, byte[] piece) {
        return visitor.script(
                "PATCH",
                upload,
                headers(
                        Map.of(
                                "Upload-Offset",
                                String.valueOf(offset),
                                "Content-Type",
                                "application/offset+octet-stream")),
                piece);
    }

    private static Visitor.Page ask(Visitor visitor, String method, String address) {
        return visitor.script(method, address, headers(Map.of()), new byte[0]);
    }

    private static Map<String, String> headers(Map<String, String> more) {
        var headers = new HashMap<>(more);
        headers.put("Tus-Resumable", "1.0.0");
        return headers;
    }
}
