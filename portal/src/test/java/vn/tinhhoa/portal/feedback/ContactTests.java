package vn.tinhhoa.portal.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.feedback.Feedback;
import vn.tinhhoa.content.feedback.FeedbackDesk;
import vn.tinhhoa.content.feedback.FeedbackNumber;
import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.InSharedHouse;
import vn.tinhhoa.portal.limit.Puzzles;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

@InSharedHouse
class ContactTests {

    private static final Officer EDITOR =
            new Officer(new PersonId("minh"), "Minh", Set.of(Role.EDITOR), Set.of());
    private static final Pattern NUMBER = Pattern.compile("PH-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private final House house = House.shared();

    @Test
    void a_message_is_taken_in_and_has_a_number() {
        var sent = send("text", "Bến tàu mở cửa lúc mấy giờ?", "email", "lien@example.vn");
        var thanks = sent.headers().firstValue("Location").orElseThrow();
        var page = house.get(thanks.replaceFirst("^https?://[^/]+", "")).body();

        assertThat(sent.statusCode()).as("a reload sends nothing again").isBetween(302, 303);
        assertThat(page).contains("địa chỉ thư mà bạn để lại").doesNotContain("<textarea");
        assertThat(house.get("/vi/contact?taken=%3Cb%3E").body())
                .contains("<textarea")
                .doesNotContain("<b>");
        var number = NUMBER.matcher(page);
        assertThat(number.find()).isTrue();
        var kept =
                house.bean(FeedbackDesk.class).message(new FeedbackNumber(number.group()), EDITOR);
        assertThat(kept.message()).isEqualTo("Bến tàu mở cửa lúc mấy giờ?");
        assertThat(kept.email()).isEqualTo("lien@example.vn");
        assertThat(kept.language().value()).isEqualTo("vi");
        assertThat(kept.state()).isEqualTo(Feedback.State.WAITING);
    }

    @Test
    void what_is_wrong_is_said_and_nothing_that_was_typed_is_lost() {
        var wrong = send("text", "", "email", "khong-phai-thu", "name", "Liên");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("href=\"#text\"", "href=\"#email\"", "value=\"khong-phai-thu\"")
                .contains("value=\"Liên\"", "aria-invalid=\"true\"")
                .doesNotContain("PH-");

        var tooLong = send("text", "a".repeat(4_001));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("a".repeat(4_001));
    }

    @Test
    void a_program_that_fills_in_every_field_is_not_taken() {
        var page = send("text", "Mua ngay", "website", "https://quang-cao.example");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(NUMBER.matcher(page.body()).find()).isFalse();
    }

    @Test
    void markup_stays_text() {
        assertThat(send("text", "", "name", "<script>alert(1)</script>").body())
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void only_pages_of_this_site_are_gone_back_to() {
        assertThat(house.get("/vi/contact?from=https://xau.example").body())
                .doesNotContain("xau.example");
        assertThat(house.get("/vi/contact?from=//xau.example").body())
                .doesNotContain("value=\"//xau");
    }

    @Test
    void a_puzzle_is_good_once() throws Exception {
        var puzzles = house.portal().getBean(Puzzles.class);
        var puzzle =
                JsonMapper.shared().readValue(house.get("/puzzle").body(), Puzzles.Puzzle.class);
        var solution =
                Altcha.solveChallenge(
                        puzzle.challenge(),
                        puzzle.salt(),
                        Altcha.Algorithm.SHA256,
                        puzzle.maxnumber(),
                        0);
        var answer =
                JsonMapper.shared()
                        .writeValueAsBytes(
                                Map.of(
                                        "algorithm", puzzle.algorithm(),
                                        "challenge", puzzle.challenge(),
                                        "number", solution.number,
                                        "salt", puzzle.salt(),
                                        "signature", puzzle.signature()));
        var sent = Base64.getEncoder().encodeToString(answer);

        assertThat(puzzles.isSolved(sent)).isTrue();
        assertThat(puzzles.isSolved(sent)).as("a second time").isFalse();
        assertThat(puzzles.isSolved("")).isFalse();
        assertThat(puzzles.isSolved(sent.substring(4))).isFalse();
    }

    private HttpResponse<String> send(String... fields) {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return house.post("/vi/contact", form.toString());
    }
}
