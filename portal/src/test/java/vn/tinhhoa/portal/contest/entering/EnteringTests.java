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
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.portal.House;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Somebody enters by forms alone, without script.
class EnteringTests {

    private static final ContestId CONTEST = new ContestId("son-hai-trong-mat-ban");
    private static final String BASE = "/en/contests/" + CONTEST;

    private static House house;

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
        var nang = FormEntrant.comesIn(house, CONTEST, "nang@example.la");
        assertThat(nang.get(BASE + "/entry").body())
                .contains("Single photo", "nang@example.la", "0 of 1 places taken");
        var nobody = nang.post(nang.begin(), "action=send&rules=1");
        assertThat(nobody.body()).contains("href=\"" + BASE + "/entry/me\"");
        assertThat(
                        nang.post(BASE + "/entry/me", "name=Nang+Souphaphone&born=1999-05-04")
                                .headers()
                                .firstValue("Location"))
                .hasValue(BASE + "/entry?done=person");
        var entry = nang.begin();
        assertThat(entry).startsWith(BASE + "/entry/");

        var incomplete = nang.post(entry, "action=send&rules=1");
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body())
                .contains("There are 0 pictures; at least 1 are needed.")
                .contains("href=\"#TITLE-en\"", "href=\"#consent-CONTEST\"", "href=\"#synthetic\"");

        var tooSmall = nang.file(entry, FormEntrant.jpeg(500, 300));
        assertThat(tooSmall.statusCode()).isEqualTo(422);
        assertThat(tooSmall.body()).contains("The longer side has 500 pixels, at least 600");
        assertThat(nang.file(entry, FormEntrant.jpeg(800, 600)).statusCode()).isEqualTo(302);
        var work = nang.entry(entry).works().getFirst();
        assertThat(nang.get(entry + "/files/" + work.sha256()).statusCode()).isEqualTo(200);

        var sent = "action=send&rules=1&TITLE-en=Dawn&synthetic=NONE&consent=CONTEST";
        assertThat(nang.post(entry, sent).headers().firstValue("Location"))
                .hasValue(entry + "?done=sent");
        assertThat(nang.entry(entry).state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(FormEntrant.letter(house, "nang@example.la", "entry.receipt").arguments())
                .contains("Single photo", nang.entry(entry).code().toString());
        assertThat(nang.get(entry).body()).contains("Sent", "Dawn");

        assertThat(nang.get(entry + "/withdraw").statusCode()).isEqualTo(200);
        nang.post(entry + "/withdraw", "");
        assertThat(nang.get(BASE + "/entry").body()).contains("Withdrawn", "0 of 1 places taken");

        assertThat(nang.get(BASE + "/entry/data").body()).contains("Nang Souphaphone", "Dawn");
        var erased = nang.post(BASE + "/entry/data", "");
        assertThat(erased.body()).contains("We keep nothing of you");
        assertThat(nang.get(BASE + "/entry").statusCode()).isEqualTo(303);
    }

    @Test
    void shows_nobody_the_entries_of_others() throws IOException, InterruptedException {
        var own = FormEntrant.comesIn(house, CONTEST, "chu@example.la");
        var entry = own.begin();
        var other = FormEntrant.comesIn(house, CONTEST, "khac@example.la");

        assertThat(other.get(entry).statusCode()).isEqualTo(404);
        assertThat(other.post(entry, "action=save").statusCode()).isEqualTo(404);
        assertThat(other.file(entry, FormEntrant.jpeg(800, 600)).statusCode()).isEqualTo(404);
        assertThat(house.get(entry).headers().firstValue("Location"))
                .hasValue(BASE + "/enter?again");
    }

    @Test
    void a_second_window_does_not_overwrite_the_first_unasked() {
        var own = FormEntrant.comesIn(house, CONTEST, "haicua@example.la");
        var entry = own.begin();
        var seen = seen(own.get(entry).body());
        own.post(entry, "action=save&TITLE-en=First&seen=" + seen);

        var second = own.post(entry, "action=save&TITLE-en=Second&seen=" + seen);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("saved in another window", "value=\"Second\"");
        assertThat(own.get(entry).body()).contains("value=\"First\"");

        own.post(entry, "action=save&TITLE-en=Second&seen=" + seen(second.body()));
        assertThat(own.get(entry).body()).contains("value=\"Second\"");
    }

    private static String seen(String page) {
        return page.replaceFirst("(?s).*name=\"seen\" value=\"([0-9a-f]{32})\".*", "$1");
    }

    @Test
    void keeps_a_pass_from_scripts_and_other_sites() {
        house.post(BASE + "/enter", "email=cookie%40example.la");
        var seal = FormEntrant.seal(house, "cookie@example.la");
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
        var nang = FormEntrant.comesIn(house, CONTEST, "tung@example.la");
        var entry = nang.begin();
        var file = FormEntrant.jpeg(900, 700);
        var place = nang.announce(entry, file);
        var half = file.length / 2;
        var first = nang.tus("PATCH", place, Arrays.copyOf(file, half), "Upload-Offset", "0");
        assertThat(first.headers().firstValue("Upload-Offset")).hasValue("" + half);
        var twice = nang.tus("PATCH", place, Arrays.copyOf(file, half), "Upload-Offset", "0");
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(nang.tus("HEAD", place, new byte[0]).headers().firstValue("Upload-Offset"))
                .hasValue("" + half);
        nang.tus(
                "PATCH",
                place,
                Arrays.copyOfRange(file, half, file.length),
                "Upload-Offset",
                "" + half);
        var taken = nang.post(place + "/taken", "name=a.jpg");

        assertThat(taken.body()).isEqualTo("{\"messages\":[]}");
        assertThat(nang.entry(entry).works()).hasSize(1);
        assertThat(nang.tus("HEAD", place, new byte[0]).statusCode()).isEqualTo(404);
    }
}
