package vn.tinhhoa.content.contest.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class RuleSetJsonTests {

    private static List<String> problems(String json) {
        var problems = new ArrayList<JsonProblem>();
        var values = RuleSetJson.parse(json.getBytes(StandardCharsets.UTF_8), problems);
        if (problems.isEmpty()) {
            problems.addAll(RuleSetJson.read(values, "rules").problems());
        }
        return problems.stream()
                .map(problem -> problem.path() + ": " + problem.sentence())
                .toList();
    }

    private static String rules(String fields) {
        return """
        {"period": {"opens": "2026-05-01T00:00:00+07:00", "closes": "2026-06-01T00:00:00+07:00"},
         "eraseOn": "2027-06-01" %s}
        """
                .formatted(fields);
    }

    @Test
    void takes_a_rule_set_that_says_no_more_than_it_must() {
        assertThat(problems(rules(""))).isEmpty();
    }

    @Test
    void a_public_vote_says_when_and_how() {
        var vote =
                """
                , "rounds": [{"code": "a", "method": "PUBLIC_VOTE",
                  "advance": {"by": "PRIZES"}, "publicVote":
                  {"opens": "2026-06-02T00:00:00+07:00", "closes": "%s", "per": "DAY",
                   "publishEvery": %d, "namesShown": false}}]
                """;

        assertThat(problems(rules(vote.formatted("2026-06-20T00:00:00+07:00", 6)))).isEmpty();
        assertThat(problems(rules(vote.formatted("soon", 25))))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("rules.rounds.0.publicVote."));
    }

    @Test
    void tells_every_problem_with_its_path_and_a_sentence() {
        var json =
                rules(
                        """
                        , "colour": 1, "name": {"vi": 3, "notalanguage!": "x"},
                        "categories": [{"kind": "FILM", "most": -1, "files": {"formats": "JPEG", "fewest": 1.5,
                          "synthetic": "REFUSED", "scansRefused": "yes"}}]
                        """);

        assertThat(problems(json))
                .containsExactlyInAnyOrder(
                        "rules.colour: There is no such field here.",
                        "rules.name.vi: This must be a text.",
                        "rules.name: This is no language tag: notalanguage!.",
                        "rules.categories.0.kind: This must be one of SINGLE_PHOTO, SERIES,"
                                + " WRITING.",
                        "rules.categories.0.most: This must be from 0 to 100000.",
                        "rules.categories.0.files.formats: This must be a list.",
                        "rules.categories.0.files.fewest: This must be a whole number.",
                        "rules.categories.0.files.scansRefused: This must be true or false.");
    }

    @Test
    void refuses_times_without_an_offset_and_what_is_no_json() {
        assertThat(problems("{\"period\": {\"opens\": \"2026-05-01T00:00\"}}"))
                .containsExactlyInAnyOrder(
                        "rules.period.opens: This must be a time with its offset, such as"
                                + " 2026-05-31T17:00:00+07:00.",
                        "rules.period.closes: This is needed.",
                        "rules.eraseOn: This is needed.");
        assertThat(problems("{\"name\": {}, \"name\": {}}").getFirst())
                .contains("This is no JSON: Duplicate Object property \"name\"");
        assertThat(problems("[]")).containsExactly(": This must be an object.");
        assertThat(problems("{")).singleElement().asString().contains("This is no JSON");
    }
}
