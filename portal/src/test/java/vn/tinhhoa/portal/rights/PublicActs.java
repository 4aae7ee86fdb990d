package vn.tinhhoa.portal.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.finalist.FinalistPapers;
import vn.tinhhoa.content.view.ViewCounter;
import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.contest.entering.FormEntrant;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What people do on the portal beside reading: they enter a contest, in every way, and vote.
final class PublicActs {

    private final House house;

    PublicActs(House house) {
        this.house = house;
    }

    /// A page is counted, and the count stored.
    void reads() {
        var counted = house.post("/views", "reader=1234567890", "User-Agent", "Firefox/140.0");
        assertThat(counted.statusCode()).isEqualTo(200);
        house.portal().getBean(ViewCounter.class).stop();
    }

    void writes() {
        assertThat(house.get("/puzzle").statusCode()).isEqualTo(200);
        assertThat(house.get("/en/contact").statusCode()).isEqualTo(200);
        var sent = house.post("/en/contact", "text=Hello&email=reader@example.com");
        assertThat(sent.statusCode()).isEqualTo(302);
    }

    void enters() throws IOException, InterruptedException {
        var base = "/en/contests/" + Published.OPEN;
        assertThat(house.get(base + "/enter").statusCode()).isEqualTo(200);
        var nang = FormEntrant.comesIn(house, Published.OPEN, "nang@example.la");
        assertThat(nang.get(base + "/entry").statusCode()).isEqualTo(200);
        assertThat(nang.get(base + "/entry/me").statusCode()).isEqualTo(200);
        nang.post(base + "/entry/me", "name=Nang+Souphaphone&born=1999-05-04");
        var entry = nang.begin();
        assertThat(nang.get(entry).statusCode()).isEqualTo(200);
        assertThat(nang.file(entry, FormEntrant.jpeg(800, 600)).statusCode()).isEqualTo(302);
        var first = entry + "/files/" + nang.entry(entry).works().getFirst().sha256();
        assertThat(nang.get(first).statusCode()).isEqualTo(200);
        assertThat(nang.post(first + "/remove", "").statusCode()).isEqualTo(302);
        sendsInPieces(nang, entry);
        var sent = "action=send&rules=1&TITLE-en=Dawn&synthetic=NONE&consent=CONTEST";
        assertThat(nang.post(entry, sent).headers().firstValue("Location"))
                .hasValue(entry + "?done=sent");
        handsInOriginals(nang, entry);
        assertThat(nang.get(entry + "/withdraw").statusCode()).isEqualTo(200);
        nang.post(entry + "/withdraw", "");
        assertThat(nang.get(base + "/entry/data").statusCode()).isEqualTo(200);
        assertThat(nang.post(base + "/entry/data", "").statusCode()).isEqualTo(200);
        var tung = FormEntrant.comesIn(house, Published.OPEN, "tung@example.la");
        tung.post(base + "/entry/leave", "");
        tung.file(tung.begin(), FormEntrant.jpeg(800, 600));
        assertThat(tung.post(base + "/entry/data", "").statusCode()).isEqualTo(200);
    }

    private void handsInOriginals(FormEntrant entrant, String entry)
            throws IOException, InterruptedException {
        var known = entrant.entry(entry);
        house.bean(MongoTemplate.class)
                .insert(
                        new FinalistPapers(
                                known.id(),
                                null,
                                known.contest(),
                                Instant.now(),
                                List.of(),
                                List.of()));
        var field = "original-" + known.works().getFirst().sha256();
        for (var width : List.of(900, 901)) {
            var sent = entrant.file(entry + "/originals", field, FormEntrant.jpeg(width, 700));
            assertThat(sent.statusCode()).isEqualTo(302);
        }
        assertThat(entrant.get(entry + "/originals").statusCode()).isEqualTo(200);
    }

    private static void sendsInPieces(FormEntrant entrant, String entry)
            throws IOException, InterruptedException {
        var file = FormEntrant.jpeg(900, 700);
        var given = entrant.announce(entry, file);
        assertThat(entrant.tus("DELETE", given, new byte[0]).statusCode()).isEqualTo(204);
        var place = entrant.announce(entry, file);
        var half = file.length / 2;
        entrant.tus("PATCH", place, Arrays.copyOf(file, half), "Upload-Offset", "0");
        assertThat(entrant.tus("HEAD", place, new byte[0]).statusCode()).isEqualTo(200);
        var rest = Arrays.copyOfRange(file, half, file.length);
        entrant.tus("PATCH", place, rest, "Upload-Offset", "" + half);
        assertThat(entrant.post(place + "/taken", "name=a.jpg").body())
                .isEqualTo("{\"messages\":[]}");
    }

    void votes() {
        var email = "lan@gmail.com";
        var entry = "/en/contests/" + Published.VOTED + "/gallery/" + Published.CANDIDATE;
        var form = form(house.get(entry).body(), email);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> house.post(entry, form).statusCode() == 200);
        var letter = FormEntrant.letter(house, email, "vote.link");
        var link = letter.arguments().get(3).replace(PublicWalk.SITE, "");
        var cast = form(house.get(link).body(), email);
        assertThat(house.post(entry + "/vote", cast).statusCode()).isEqualTo(200);
        assertThat(house.post(entry + "/vote", cast).statusCode()).isEqualTo(200);
    }

    private static String form(String page, String email) {
        var form = (FormElement) Jsoup.parse(page).selectFirst("main form[method=post]");
        return Objects.requireNonNull(form).formData().stream()
                .map(field ->
                        field.key()
                                + "="
                                + URLEncoder.encode(
                                        field.key().equals("email") ? email : field.value(),
                                        StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
