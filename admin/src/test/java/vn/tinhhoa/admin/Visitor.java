package vn.tinhhoa.admin;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Somebody with a browser: keeps cookies, follows redirects, sends forms as pages have them.
final class Visitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final House house = House.open();

    /// @param path of the page in the end, after redirects
    record Page(int status, String path, String body, HttpResponse<String> response) {

        Document document() {
            return Jsoup.parse(body);
        }

        String toast() {
            return document().select(".toast p").text();
        }
    }

    static Visitor signedIn(String login) {
        var visitor = new Visitor();
        var page = visitor.signIn(login, House.PASSWORD);
        if (page.path().startsWith("/login")) {
            throw new IllegalStateException(login + " could not sign in: " + page.body());
        }
        return visitor;
    }

    Page signIn(String login, String password) {
        var token = token(get("/login"));
        return postRaw("/login", Map.of("_csrf", token, "login", login, "password", password));
    }

    Page get(String path) {
        return send(request(path).GET().build());
    }

    /// Sends fields to an address, with the token of the page given.
    Page post(String path, Map<String, ?> fields) {
        var all = new LinkedHashMap<String, Object>(fields);
        all.put("_csrf", token(get("/account")));
        return postRaw(path, all);
    }

    Page postRaw(String path, Map<String, ?> fields) {
        var body =
                fields.entrySet().stream()
                        .flatMap(field ->
                                values(field.getValue()).stream()
                                        .map(value -> encode(field.getKey()) + "=" + encode(value)))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    /// Sends the form `#edit` of a page, with some fields changed.
    Page submitEdit(Page page, Map<String, String> changed) {
        return submit(page, "#edit", changed);
    }

    /// Sends a form of a page, with some fields changed.
    Page submit(Page page, String which, Map<String, String> changed) {
        var form = page.document().selectFirst("form" + which);
        if (form == null) {
            throw new IllegalStateException("No form in " + page.body());
        }
        var fields = new LinkedHashMap<String, Object>();
        for (var field : ((FormElement) form).formData()) {
            fields.put(field.key(), field.value());
        }
        for (var area : form.select("textarea")) {
            fields.put(area.attr("name"), area.wholeText());
        }
        fields.putAll(changed);
        return postRaw(form.attr("action"), fields);
    }

    Page upload(String path, String fileName, byte[] content, Map<String, String> fields) {
        var boundary = "----tinhhoa";
        List<byte[]> parts = new ArrayList<>();
        var all = new LinkedHashMap<String, String>(fields);
        all.put("_csrf", token(get("/account")));
        all.forEach((name, value) ->
                parts.add(
                        ("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                        .formatted(boundary, name, value))
                                .getBytes(StandardCharsets.UTF_8)));
        parts.add(
                ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                                + "Content-Type: application/octet-stream\r\n\r\n")
                        .formatted(boundary, fileName)
                        .getBytes(StandardCharsets.UTF_8));
        parts.add(content);
        parts.add(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArrays(parts))
                        .build());
    }

    /// As curl sends it, which calls every body a form.
    Page program(String path, String token, BodyPublisher body) {
        return send(
                request(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(body)
                        .build());
    }

    /// As a script of ours sends it, with the token that a page gave.
    Page script(String method, String path, Map<String, String> headers, byte[] body) {
        var request =
                request(path)
                        .header("X-XSRF-TOKEN", token(get("/account")))
                        .method(method, BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    void dropCookie(String name) {
        var store = cookies.getCookieStore();
        for (var cookie : store.getCookies()) {
            if (cookie.getName().equals(name)) {
                store.remove(URI.create(house.address()), cookie);
            }
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house.address() + path));
    }

    private Page send(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            return new Page(
                    response.statusCode(), response.uri().getPath(), response.body(), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String token(Page page) {
        return page.document().select("input[name=_csrf]").attr("value");
    }

    private static List<String> values(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
