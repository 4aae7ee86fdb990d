package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
        var upload = Pieces.begin(thu, ADDRESS, file.length, "Bình minh.png");
        assertThat(Pieces.send(thu, upload, 0, Arrays.copyOf(file, 100)).status()).isEqualTo(204);

        assertThat(Pieces.send(thu, upload, 7, new byte[3]).status()).isEqualTo(409);
        var stopped = Pieces.ask(thu, "HEAD", upload);
        assertThat(stopped.response().headers().firstValue("Upload-Offset")).contains("100");
        assertThat(Pieces.ask(thu, "POST", upload + "/taken").status()).isEqualTo(404);

        Pieces.send(thu, upload, 100, Arrays.copyOfRange(file, 100, file.length));
        var came = Pieces.ask(thu, "POST", upload + "/taken").body();
        assertThat(came).contains("\"state\":", "Bình minh.png", "Đã nhận");
        assertThat(Pieces.ask(thu, "HEAD", upload).status()).isEqualTo(404);
    }

    @Test
    void says_that_a_file_was_there_before_and_why_another_is_refused() {
        var file = SamplePictures.png(new Color(4, 5, 6));
        assertThat(sent("mot.png", file)).containsAnyOf("STORED", "ALIKE");
        assertThat(sent("hai.png", file))
                .contains("\"state\":\"THERE\"", "Tệp này đã có trong kho với tên mot.png.");
        assertThat(sent("thu.jpg", "chữ".getBytes(StandardCharsets.UTF_8)))
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
        var headers = Pieces.headers(Map.of("Upload-Length", String.valueOf(51L << 20)));
        assertThat(thu.script("POST", ADDRESS, headers, new byte[0]).status()).isEqualTo(413);
        var endless = Pieces.headers(Map.of("Upload-Length", "999999999999999"));
        assertThat(thu.script("POST", ADDRESS, endless, new byte[0]).status()).isEqualTo(507);
    }

    @Test
    void gives_nobody_the_files_of_others_and_takes_none_without_the_pages_token() {
        var upload = Pieces.begin(thu, ADDRESS, 10, "rieng.png");
        var lan = Visitor.signedIn("lan");
        assertThat(Pieces.ask(lan, "HEAD", upload).status()).isEqualTo(404);
        assertThat(Pieces.ask(lan, "DELETE", upload).status()).isEqualTo(404);
        var forged = Pieces.headers(Map.of("Upload-Length", "10", "X-XSRF-TOKEN", "gia"));
        assertThat(thu.script("POST", ADDRESS, forged, new byte[0]).status()).isEqualTo(403);
        assertThat(Pieces.ask(thu, "DELETE", upload).status()).isEqualTo(204);
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
        var upload = Pieces.begin(thu, ADDRESS, file.length, name);
        assertThat(Pieces.send(thu, upload, 0, file).status()).isEqualTo(204);
        return Pieces.ask(thu, "POST", upload + "/taken").body();
    }
}
