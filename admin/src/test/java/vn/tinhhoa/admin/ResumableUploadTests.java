package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

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
        assertThat(came).contains("\"state\":\"STORED\"", "Bình minh.png", "Đã nhận vào kho.");
        assertThat(ask(thu, "HEAD", upload).status()).isEqualTo(404);
    }

    @Test
    void says_that_a_file_was_there_before_and_why_another_is_refused() {
        var file = SamplePictures.png(new Color(4, 5, 6));
        assertThat(sent("mot.png", file)).contains("STORED");
        assertThat(sent("hai.png", file))
                .contains("\"state\":\"THERE\"", "Tệp này đã có trong kho với tên mot.png.");
        assertThat(sent("thu.txt", "chữ".getBytes(StandardCharsets.UTF_8)))
                .contains("\"state\":\"REFUSED\"", "Đây không phải ảnh nhận được");
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
                .contains("hong.png", "Đây không phải ảnh nhận được");
    }

    private String sent(String name, byte[] file) {
        var upload = begin(thu, file.length, name);
        send(thu, upload, 0, file);
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
