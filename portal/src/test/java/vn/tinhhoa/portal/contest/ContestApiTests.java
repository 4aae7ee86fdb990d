package vn.tinhhoa.portal.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.contest.exchange.RuleSetJson;
import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.InSharedHouse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

@InSharedHouse
class ContestApiTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final House house = House.shared();

    private JsonNode json(String path) {
        var answer = house.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        return JSON.readTree(answer.body());
    }

    @Test
    void lists_contests_and_gives_their_rules_as_data_that_can_be_sent_back() {
        var contest = new ContestByTemplate(house, "cho-may-doc", "beautiful-homeland").publish();

        var line =
                json("/api/v1/contests")
                        .valueStream()
                        .filter(one -> one.path("id").asString().equals("cho-may-doc"))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.path("phase").asString()).isEqualTo("COMING");
        assertThat(line.path("url").asString())
                .isEqualTo("https://sonhai.example/api/v1/contests/cho-may-doc");
        assertThat(line.path("page").asString())
                .isEqualTo("https://sonhai.example/vi/contests/cho-may-doc");

        var one = json("/api/v1/contests/cho-may-doc");
        var text = one.path("rules").toString().getBytes(StandardCharsets.UTF_8);
        var problems = new ArrayList<vn.tinhhoa.content.contest.exchange.JsonProblem>();
        var read = RuleSetJson.read(RuleSetJson.parse(text, problems), "");
        assertThat(problems).isEmpty();
        assertThat(read.rules()).isEqualTo(contest.contest().draft());
    }

    @Test
    void links_every_rule_set_that_was_in_force() {
        var contest = new ContestByTemplate(house, "moi-ban", "newspaper").publish();
        contest.with("organiser", "Báo Sơn Hải").publish();

        var one = json("/api/v1/contests/moi-ban");
        assertThat(one.path("ruleSet").asInt()).isEqualTo(2);
        assertThat(
                        one.path("ruleSets")
                                .valueStream()
                                .map(set -> set.path("url").asString())
                                .toList())
                .containsExactly(
                        "https://sonhai.example/api/v1/contests/moi-ban/rules/2",
                        "https://sonhai.example/api/v1/contests/moi-ban/rules/1");
        var first = json("/api/v1/contests/moi-ban/rules/1");
        assertThat(first.path("inForce").asBoolean()).isFalse();
        assertThat(first.path("rules").path("organiser").asString())
                .isEqualTo("Sở Du lịch tỉnh Sơn Hải");
        assertThat(house.get("/api/v1/contests/moi-ban/rules/3").statusCode()).isEqualTo(404);
        assertThat(house.get("/api/v1/contests/moi-ban/rules/0").statusCode()).isEqualTo(404);
        assertThat(house.get("/api/v1/contests/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void is_described_for_programs() {
        var description = house.get("/api/v1/openapi.json").body();
        assertThat(description)
                .contains("/api/v1/contests", "/api/v1/contests/{id}/rules/{number}");
    }
}
