package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// Sends files piece by piece, as the pages' script does.
final class Pieces {

    private Pieces() {}

    /// @return where its pieces go
    static String begin(Visitor visitor, String address, int length, String name) {
        var encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        var headers =
                headers(
                        Map.of(
                                "Upload-Length",
                                String.valueOf(length),
                                "Upload-Metadata",
                                "filename " + encoded));
        var begun = visitor.script("POST", address, headers, new byte[0]);
        assertThat(begun.status()).isEqualTo(201);
        return begun.response().headers().firstValue("Location").orElseThrow();
    }

    static Visitor.Page send(Visitor visitor, String upload, int offset, byte[] piece) {
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

    static Visitor.Page ask(Visitor visitor, String method, String address) {
        return visitor.script(method, address, headers(Map.of()), new byte[0]);
    }

    static Map<String, String> headers(Map<String, String> more) {
        var headers = new HashMap<>(more);
        headers.put("Tus-Resumable", "1.0.0");
        return headers;
    }
}
