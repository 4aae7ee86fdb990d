package vn.tinhhoa.portal.contest.entering;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryState;
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
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/// Somebody enters by forms alone, without script.
class EnteringTests {

    private static final ContestId CONTEST = new ContestId("son-hai-trong-mat-ban");
    private static final String BASE = "/en/contests/" + CONTEST;
    private static final Pattern LINK = Pattern.compile("seal=(.+)");

    private static House house;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void open() {
        house = House.open();
        ContestFixture.open(CONTEST, Instant.now()).publish(house.bean(MongoTemplate.class));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "zh", "ja", "ko", "fr", "lo", "km"})
    void the_page_of_an_open_contest_leads_here(String language) {
        var page = "/" + language + "/contests/" + CONTEST;
        var way = Jsoup.parse(house.get(page).body()).select(".period__ways .button--main");

        assertThat(way.attr("href")).isEqualTo(page + "/enter");
        assertThat(way.text()).isNotBlank().doesNotContain("entering.");
    }

    @Test
    void enters_follows_and_withdraws_by_forms_alone() throws IOException, InterruptedException {
        var pass = signedIn("nang@example.la");
        assertThat(house.get(BASE + "/entry", "Cookie", pass).body())
                .contains("Single photo", "nang@example.la", "0 of 1 places taken");
        assertThat(post("/entry/me", "name=Nang+Souphaphone&born=1999-05-04", pass))
                .isEqualTo(BASE + "/entry?done=person");
        var entry = post("/entry", "category=anh-don", pass);
        assertThat(entry).startsWith(BASE + "/entry/");

        var incomplete = house.post(entry, "action=send&rules=1", "Cookie", pass);
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body())
                .contains("There are 0 pictures; at least 1 are needed.")
                .contains("href=\"#TITLE-en\"", "href=\"#consent-CONTEST\"", "href=\"#synthetic\"");

        var tooSmall = file(entry, pass, jpeg(500, 300));
        assertThat(tooSmall.statusCode()).isEqualTo(422);
        assertThat(tooSmall.body()).contains("The longer side has 500 pixels, at least 600");
        assertThat(file(entry, pass, jpeg(800, 600)).statusCode()).isEqualTo(302);
        var work = entry(entry).works().getFirst();
        assertThat(house.get(entry + "/files/" + work.sha256(), "Cookie", pass).statusCode())
                .isEqualTo(200);

        var sent = "action=send&rules=1&TITLE-en=Dawn&synthetic=NONE&consent=CONTEST";
        assertThat(house.post(entry, sent, "Cookie", pass).headers().firstValue("Location"))
                .hasValue(entry + "?done=sent");
        assertThat(entry(entry).state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(letter("nang@example.la", "entry.receipt").arguments())
                .contains("Single photo", entry(entry).code().toString());
        assertThat(house.get(entry, "Cookie", pass).body()).contains("Sent", "Dawn");

        assertThat(house.get(entry + "/withdraw", "Cookie", pass).statusCode()).isEqualTo(200);
        house.post(entry + "/withdraw", "", "Cookie", pass);
        assertThat(house.get(BASE + "/entry", "Cookie", pass).body())
                .contains("Withdrawn", "0 of 1 places taken");

        assertThat(house.get(BASE + "/entry/data", "Cookie", pass).body())
                .contains("Nang Souphaphone", "Dawn");
        var erased = house.post(BASE + "/entry/data", "", "Cookie", pass);
        assertThat(erased.body()).contains("We keep nothing of you");
        assertThat(house.get(BASE + "/entry", "Cookie", pass).statusCode()).isEqualTo(303);
    }

    @Test
    void shows_nobody_the_entries_of_others() throws IOException, InterruptedException {
        var own = signedIn("chu@example.la");
        var entry = post("/entry", "category=anh-don", own);
        var other = signedIn("khac@example.la");

        assertThat(house.get(entry, "Cookie", other).statusCode()).isEqualTo(404);
        assertThat(house.post(entry, "action=save", "Cookie", other).statusCode()).isEqualTo(404);
        assertThat(file(entry, other, jpeg(800, 600)).statusCode()).isEqualTo(404);
        assertThat(house.get(entry).headers().firstValue("Location"))
                .hasValue(BASE + "/enter?again");
    }

    @Test
    void keeps_a_pass_from_scripts_and_other_sites() {
        house.post(BASE + "/enter", "email=cookie%40example.la");
        var seal = seal("cookie@example.la");
        var let = house.get(BASE + "/entry/from-letter?seal=" + seal);

        assertThat(let.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(let.headers().firstValue("Cache-Control")).hasValue("no-store");
        var broken = house.get(BASE + "/entry/from-letter?seal=" + seal.substring(1));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(broken.body()).contains("The link is over");
    }

    @Test
    void refuses_forms_that_other_sites_send() {
        var foreign =
                house.post(BASE + "/enter", "email=a%40example.la", "Sec-Fetch-Site", "cross-site");
        assertThat(foreign.statusCode()).isGreaterThanOrEqualTo(400);
        var origin =
                house.post(
                        BASE + "/enter", "email=a%40example.la", "Origin", "https://evil.example");
        assertThat(origin.statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void slows_down_whoever_asks_for_link_after_link() {
        var statuses =
                IntStream.range(0, 25)
                        .map(i ->
                                house.post(
                                                BASE + "/enter",
                                                "email=a" + i + "%40example.la",
                                                "X-Forwarded-For",
                                                "203.0.113.9")
                                        .statusCode())
                        .boxed()
                        .toList();
        assertThat(statuses.subList(0, 20)).containsOnly(200);
        assertThat(statuses.subList(20, 25)).containsOnly(429);
    }

    @Test
    void goes_on_with_a_file_where_its_line_broke() throws IOException, InterruptedException {
        var pass = signedIn("tung@example.la");
        var entry = post("/entry", "category=anh-don", pass);
        var file = jpeg(900, 700);
        var place =
                tus(
                                "POST",
                                entry + "/uploads",
                                pass,
                                new byte[0],
                                "Upload-Length",
                                "" + file.length)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        var half = file.length / 2;
        var first = tus("PATCH", place, pass, Arrays.copyOf(file, half), "Upload-Offset", "0");
        assertThat(first.headers().firstValue("Upload-Offset")).hasValue("" + half);
        var twice = tus("PATCH", place, pass, Arrays.copyOf(file, half), "Upload-Offset", "0");
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(tus("HEAD", place, pass, new byte[0]).headers().firstValue("Upload-Offset"))
                .hasValue("" + half);
        tus(
                "PATCH",
                place,
                pass,
                Arrays.copyOfRange(file, half, file.length),
                "Upload-Offset",
                "" + half);
        var taken = house.post(place + "/taken", "name=a.jpg", "Cookie", pass);

        assertThat(taken.body()).isEqualTo("{\"messages\":[]}");
        assertThat(entry(entry).works()).hasSize(1);
        assertThat(tus("HEAD", place, pass, new byte[0]).statusCode()).isEqualTo(404);
    }

    private static String signedIn(String email) {
        house.post(BASE + "/enter", "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
        var let = house.get(BASE + "/entry/from-letter?seal=" + seal(email));
        var cookie = let.headers().firstValue("Set-Cookie").orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static String seal(String email) {
        var link = letter(email, "entry.link").arguments().get(1);
        var found = LINK.matcher(link);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Letter letter(String email, String kind) {
        return house.bean(Letters.class).latest(null, 100).stream()
                .filter(letter -> letter.to().equals(email) && letter.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static String post(String path, String form, String pass) {
        return house.post(BASE + path, form, "Cookie", pass)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static Entry entry(String address) {
        var code = address.substring(address.lastIndexOf('/') + 1);
        return house.bean(Entries.class).find(EntryCode.read(code).orElseThrow()).orElseThrow();
    }

    private HttpResponse<String> file(String entry, String pass, byte[] jpeg)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        var head =
                "--grenze\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"Nang.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(jpeg);
        body.writeBytes("\r\n--grenze--\r\n".getBytes(StandardCharsets.UTF_8));
        return client.send(
                HttpRequest.newBuilder(address(entry + "/files"))
                        .header("Cookie", pass)
                        .header("Content-Type", "multipart/form-data; boundary=grenze")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> tus(
            String method, String path, String pass, byte[] body, String... headers)
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
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + house.port() + path);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            image.setRGB(x, x % height, x * 31);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
