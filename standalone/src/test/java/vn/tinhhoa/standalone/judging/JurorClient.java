package vn.tinhhoa.standalone.judging;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody signed in who asks by script and keeps every byte of every answer.
final class JurorClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final JudgingHouse house;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    JurorClient(JudgingHouse house, String login) {
        this.house = house;
        get("/login");
        post("/login", Map.of("login", login, "password", JudgingHouse.PASSWORD));
        if (get("/account").statusCode() != 200) {
            throw new IllegalStateException(login + " could not sign in");
        }
    }

    HttpResponse<byte[]> get(String path) {
        var answer = send(path, null);
        var found = TOKEN.matcher(new String(answer.body(), StandardCharsets.UTF_8));
        token = found.find() ? found.group(1) : token;
        return answer;
    }

    HttpResponse<byte[]> post(String path, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("_csrf", token);
        return send(
                path,
                all.entrySet().stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    private HttpResponse<byte[]> send(String path, @Nullable String form) {
        var request = HttpRequest.newBuilder(URI.create(house.address(path)));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
