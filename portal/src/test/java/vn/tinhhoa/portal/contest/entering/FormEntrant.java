package vn.tinhhoa.portal.contest.entering;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.Entering;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.mail.Letters;
import vn.tinhhoa.portal.House;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/// Somebody who came in by the link of their letter and has only forms, no script.
public final class FormEntrant {

    private static final Pattern LINK = Pattern.compile("seal=(.+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final House house;
    private final String base;
    private final String pass;

    private FormEntrant(House house, String base, String pass) {
        this.house = house;
        this.base = base;
        this.pass = pass;
    }

    public static FormEntrant comesIn(House house, ContestId contest, String email) {
        var base = "/en/contests/" + contest;
        house.post(base + "/enter", "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
        var let = house.get(base + "/entry/from-letter?seal=" + seal(house, email));
        var cookie = let.headers().firstValue("Set-Cookie").orElseThrow();
        return new FormEntrant(house, base, cookie.substring(0, cookie.indexOf(';')));
    }

    /// Somebody who came in before.
    public static FormEntrant isIn(House house, Entrant entrant) {
        var pass = "entrant_" + entrant.contest() + "=" + house.bean(Entering.class).pass(entrant);
        return new FormEntrant(house, "/en/contests/" + entrant.contest(), pass);
    }

    /// What lets its receiver in.
    public static String seal(House house, String email) {
        var found = LINK.matcher(letter(house, email, "entry.link").arguments().get(1));
        if (!found.find()) {
            throw new IllegalStateException("The letter to " + email + " has no link");
        }
        return found.group(1);
    }

    public static Letter letter(House house, String email, String kind) {
        return house.bean(Letters.class).latest(null, 100).stream()
                .filter(letter -> letter.to().equals(email) && letter.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /// Begins an entry.
    ///
    /// @return its address
    public String begin() {
        return post(base + "/entry", "category=anh-don")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    public Entry entry(String address) {
        var code = address.substring(address.lastIndexOf('/') + 1);
        return house.bean(Entries.class).find(EntryCode.read(code).orElseThrow()).orElseThrow();
    }

    public HttpResponse<String> get(String path) {
        return house.get(path, "Cookie", pass);
    }

    public HttpResponse<String> post(String path, String form) {
        return house.post(path, form, "Cookie", pass);
    }

    /// Adds a picture to an entry.
    public HttpResponse<String> file(String entry, byte[] jpeg)
            throws IOException, InterruptedException {
        return file(entry + "/files", "file", jpeg);
    }

    /// Sends one file by a form.
    public HttpResponse<String> file(String path, String field, byte[] jpeg)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        var head =
                "--grenze\r\n"
                        + "Content-Disposition: form-data; name=\""
                        + field
                        + "\"; filename=\"Nang.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(jpeg);
        body.writeBytes("\r\n--grenze--\r\n".getBytes(StandardCharsets.UTF_8));
        return CLIENT.send(
                HttpRequest.newBuilder(address(path))
                        .header("Cookie", pass)
                        .header("Content-Type", "multipart/form-data; boundary=grenze")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// Begins a request over a line of its own, which may break; the answer is whatever comes until
    /// the server ends it.
    BareLine line(String method, String path, String headers) throws IOException {
        return new BareLine(
                house.port(),
                "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: %s\r\n%s\r\n"
                        .formatted(method, path, pass, headers));
    }

    /// Announces a file that will come in pieces.
    ///
    /// @return where they are sent
    public String announce(String entry, byte[] file) throws IOException, InterruptedException {
        return tus("POST", entry + "/uploads", new byte[0], "Upload-Length", "" + file.length)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    public HttpResponse<String> tus(String method, String path, byte[] body, String... headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address(path))
                        .header("Cookie", pass)
                        .header("Tus-Resumable", "1.0.0")
                        .header("Content-Type", "application/offset+octet-stream")
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + house.port() + path);
    }

    public static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            image.setRGB(x, x % height, x * 31);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
