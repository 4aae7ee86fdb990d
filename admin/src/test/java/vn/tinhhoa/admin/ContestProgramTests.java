package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.exchange.RuleSetJson;
import vn.tinhhoa.content.contest.template.ContestTemplates;
import vn.tinhhoa.content.contest.template.Particulars;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

class ContestProgramTests {

    private final House house = House.open();
    private final HttpClient client = HttpClient.newHttpClient();

    private Map<String, Object> rules() {
        var templates = house.bean(ContestTemplates.class);
        return new LinkedHashMap<>(
                RuleSetJson.write(
                        templates.rules(
                                templates.find("beautiful-homeland").orElseThrow(),
                                new Particulars(
                                        LocalDate.now().getYear() + 1,
                                        "Sơn Hải",
                                        "Tỉnh Sơn Hải",
                                        "thi@sonhai.vn"))));
    }

    private static String body(String id, Map<String, Object> rules) {
        return RuleSetJson.text(Map.of("id", id, "rules", rules));
    }

    private HttpResponse<String> post(String query, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(house.address() + "/api/v1/contests" + query))
                        .header("Authorization", "Bearer " + House.TOKEN)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.builder().build().readTree(answer.body());
    }

    @Test
    void a_rule_set_becomes_a_contest_and_the_same_again_changes_nothing() throws Exception {
        var first = post("", body("theo-chuong-trinh-2027", rules()));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(json(first).path("series").asString()).isEqualTo("theo-chuong-trinh");
        assertThat(json(first).path("ruleSet").asInt()).isZero();

        var published = post("?publish=true", body("theo-chuong-trinh-2027", rules()));
        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(json(published).path("changed").asBoolean()).isFalse();
        assertThat(json(published).path("published").asBoolean()).isTrue();

        var again = post("?publish=true", body("theo-chuong-trinh-2027", rules()));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("published").asBoolean()).isFalse();
        assertThat(json(again).path("ruleSet").asInt()).isEqualTo(1);
    }

    @Test
    void every_mistake_is_told_with_its_path_and_nothing_is_written() throws Exception {
        var rules = rules();
        rules.put("colour", "red");
        rules.put("eraseOn", "cuối năm");
        var refused = post("", body("sai-2027", rules));

        assertThat(refused.statusCode()).isEqualTo(422);
        var problems = json(refused).path("problems");
        assertThat(problems.valueStream().map(one -> one.path("path").asString()).toList())
                .containsExactly("rules.colour", "rules.eraseOn");
        assertThat(problems.get(0).path("sentence").asString())
                .isEqualTo("There is no such field here.");
        var unready = rules();
        unready.put("organiser", "");
        var blocked = post("?publish=true", body("sai-2027", unready));
        assertThat(blocked.statusCode()).isEqualTo(422);
        assertThat(json(blocked).path("issues").get(0).path("field").asString())
                .isEqualTo("organiser");
        assertThat(house.bean(Contests.class).find(new ContestId("sai-2027"))).isEmpty();
        assertThat(post("", "{").statusCode()).isEqualTo(422);
        assertThat(json(post("", body("SAI!", rules()))).path("problems").get(0).path("path"))
                .hasToString("\"id\"");
    }

    @Test
    void rules_in_force_change_only_with_a_note() throws Exception {
        post("?publish=true", body("co-ghi-chu", rules()));
        var changed = rules();
        changed.put("organiser", "Khác");

        var silent = post("?publish=true", body("co-ghi-chu", changed));
        assertThat(silent.statusCode()).isEqualTo(422);
        var said =
                post(
                        "?publish=true",
                        RuleSetJson.text(
                                Map.of(
                                        "id", "co-ghi-chu",
                                        "changeNote", "Đổi cơ quan",
                                        "rules", changed)));
        assertThat(json(said).path("ruleSet").asInt()).isEqualTo(2);
        assertThat(
                        house.bean(PublishedContests.class)
                                .find(new ContestId("co-ghi-chu"))
                                .orElseThrow()
                                .rules()
                                .organiser())
                .isEqualTo("Khác");
    }

    @Test
    void strangers_are_refused() throws Exception {
        var answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(house.address() + "/api/v1/contests"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
