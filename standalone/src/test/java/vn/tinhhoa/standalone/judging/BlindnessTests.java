package vn.tinhhoa.standalone.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.RoundPlan.BlindField;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.Rounds;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/// A juror by script reads whatever they can reach, and finds none of the secrets that name
/// authors.
class BlindnessTests {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:href|src|action|formaction)=\"(/[^\"#]*)\"");
    private static final Pattern JURORS =
            Pattern.compile("/|/jury.*|/account.*|/interface|/logout|/login.*|/assets.*|/error");

    private static JudgingHouse house;
    private static RoundId round;
    private static final List<String> SECRETS = new ArrayList<>();
    private static final List<String> INNER = new ArrayList<>();
    private static final List<byte[]> FILES = new ArrayList<>();

    @BeforeAll
    static void plant() throws Exception {
        house = new JudgingHouse();
        var blind = Set.of(BlindField.CAPTION, BlindField.STORY);
        var contest =
                new JudgedContest(house, List.of(Plans.qualifying(0, 3, blind), Plans.ranking()));
        var random = new Random(50);
        for (int i = 0; i < 50; i++) {
            SECRETS.add("BiMat%08x".formatted(random.nextInt()));
        }
        for (int i = 0; i < 10; i++) {
            var id = EntryId.random();
            var jpeg = Secretive.jpeg(i, 900, 600, secret(i, 3), secret(i, 4));
            FILES.add(jpeg);
            var work = contest.file(id, jpeg, 900, 600);
            var names = Map.of(work.sha256(), secret(i, 2) + ".jpg");
            var author =
                    contest.entrant(
                            i % 2 == 0 ? secret(i, 0) : "Tác giả " + i,
                            (i % 2 == 0 ? "ai" + i : secret(i, 0)) + "@vidu.example",
                            names);
            var texts =
                    Map.of(
                            TextField.TITLE,
                            JudgedContest.name("Tên " + i, "Title " + i),
                            i % 2 == 0 ? TextField.CAPTION : TextField.STORY,
                            JudgedContest.name("Của " + secret(i, 1), "By " + secret(i, 1)));
            var entry =
                    contest.entry(id, author.id(), texts, List.of(work), i < 5 ? secret(i, 0) : "");
            contest.mongo().insert(entry);
            INNER.addAll(List.of(id.value(), author.id().value(), work.sha256()));
        }
        round = contest.open("so-khao", 3);
    }

    private static String secret(int entry, int kind) {
        return SECRETS.get(entry * 5 + kind);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void no_secret_is_found_before_the_reveal() {
        var planted = new StringBuilder();
        FILES.forEach(file -> planted.append(new String(file, StandardCharsets.UTF_8)));
        for (var collection : List.of("entrants", "entries")) {
            mongo().getCollection(collection).find().forEach(planted::append);
        }
        assertThat(SECRETS).hasSize(50).allMatch(secret -> planted.indexOf(secret) >= 0);

        var juror = new JurorClient(house, "giamkhao1");
        var answers = new LinkedHashMap<String, HttpResponse<byte[]>>();
        crawl(juror, answers);
        assertThat(answers.keySet().stream().filter(path -> path.endsWith(".jpg")).count())
                .as("pictures seen")
                .isGreaterThanOrEqualTo(20);
        act(juror, answers);
        guess(juror, answers);
        crawl(juror, answers);
        assertThat(answers).hasSizeGreaterThan(120);
        for (var answer : answers.entrySet()) {
            var said = said(answer.getValue());
            assertThat(SECRETS).as(answer.getKey()).noneMatch(said::contains);
            assertThat(INNER).as(answer.getKey()).noneMatch(said::contains);
        }
    }

    @Test
    void who_only_judges_reaches_nothing_else() {
        var juror = new JurorClient(house, "giamkhao2");
        var mappings =
                house.context()
                        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet();
        var refused = new HashMap<String, Integer>();
        for (var mapping : mappings) {
            for (var pattern : mapping.getPatternValues()) {
                var path =
                        pattern.replaceAll("\\{[^/]*?}(?![^/]*})", "x")
                                .replaceAll("[^A-Za-z0-9/._-]", "x");
                var methods = mapping.getMethodsCondition().getMethods();
                if (!JURORS.matcher(pattern).matches() && !pattern.startsWith("/api")) {
                    var answer =
                            methods.contains(RequestMethod.POST)
                                    ? juror.post(path, Map.of())
                                    : juror.get(path);
                    refused.put(methods + " " + path, answer.statusCode());
                }
            }
        }
        assertThat(refused).hasSizeGreaterThan(60);
        assertThat(refused.values()).as(refused.toString()).containsOnly(403);
    }

    @Test
    void another_jurors_desk_and_a_strangers_round_are_not_there() {
        var stranger = house.person("nguoila", "Người Lạ", Role.JUROR);
        var juror = new JurorClient(house, "nguoila");
        assertThat(stranger.name()).isNotEmpty();
        var code = codes().getFirst();
        for (var path : List.of("", "/" + code, "/" + code + "/1-1600.jpg", "/ranking", "/chair")) {
            assertThat(juror.get("/jury/" + round + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(
                        juror.post(
                                        "/jury/" + round + "/" + code + "/ballot",
                                        Map.of("answer", "YES"))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_address_that_is_none_appoints_nobody() {
        var invited = house.person("khongdiachi", "Không Địa Chỉ", Role.JUROR);
        var officer = new JurorClient(house, "cuocthi");
        var appoint = "/contests/" + JudgedContest.ID + "/rounds/so-khao";
        officer.get(appoint);
        var before = house.bean(Rounds.class).require(round).panel();

        officer.post(
                appoint + "/appoint", Map.of("person", invited.id().value(), "mailbox", "zzz"));

        assertThat(house.bean(Rounds.class).require(round).panel()).isEqualTo(before);
        assertThat(new String(officer.get(appoint).body(), StandardCharsets.UTF_8))
                .contains("địa chỉ thư điện tử chưa đúng", "value=\"zzz\"");
    }

    @Test
    void settings_that_make_no_sense_change_nothing_and_stay_in_the_form() {
        var officer = new JurorClient(house, "cuocthi");
        var page = "/contests/" + JudgedContest.ID + "/rounds/so-khao";
        officer.get(page);
        var before = house.bean(Rounds.class).require(round);

        officer.post(page + "/settings", Map.of("quorum", "ba", "deadline", "2031-05-06T07:08"));

        assertThat(house.bean(Rounds.class).require(round)).isEqualTo(before);
        assertThat(new String(officer.get(page).body(), StandardCharsets.UTF_8))
                .contains("Chưa lưu", "value=\"ba\"", "value=\"2031-05-06T07:08\"");
    }

    private static void crawl(JurorClient juror, Map<String, HttpResponse<byte[]>> answers) {
        var waiting = new ArrayDeque<>(List.of("/", "/jury", "/account"));
        var seen = new LinkedHashSet<String>();
        while (!waiting.isEmpty()) {
            var path = waiting.remove().replace("&amp;", "&");
            if (!seen.add(path) || path.equals("/logout")) {
                continue;
            }
            var answer = juror.get(path);
            answers.put("GET " + path, answer);
            answer.headers()
                    .firstValue("Location")
                    .ifPresent(where -> waiting.add(where.replaceFirst("^https?://[^/]+", "")));
            if (answer.headers().firstValue("Content-Type").orElse("").contains("html")) {
                var found = ADDRESS.matcher(new String(answer.body(), StandardCharsets.UTF_8));
                found.results().forEach(match -> waiting.add(match.group(1)));
            }
        }
    }

    private static void act(JurorClient juror, Map<String, HttpResponse<byte[]>> answers) {
        for (var code : codes()) {
            var base = "/jury/" + round + "/" + code;
            answers.put("later " + code, juror.post(base + "/later", Map.of()));
            answers.put("nothing " + code, juror.post(base + "/ballot", Map.of("remark", "?")));
            answers.put(
                    "flag " + code,
                    juror.post(base + "/flag", Map.of("kind", "SEEN_BEFORE", "note", "?")));
            answers.put("ballot " + code, juror.post(base + "/ballot", Map.of("answer", "MAYBE")));
        }
        answers.put(
                "conflict",
                juror.post("/jury/" + round + "/" + codes().getFirst() + "/conflict", Map.of()));
        answers.put(
                "chair",
                juror.post("/jury/" + round + "/chair", Map.of("place-" + codes().getLast(), "1")));
    }

    /// Addresses that no page names.
    private static void guess(JurorClient juror, Map<String, HttpResponse<byte[]>> answers) {
        var guesses = new ArrayList<String>();
        for (var code : codes()) {
            guesses.add("/contests/" + JudgedContest.ID + "/entries/" + code);
            guesses.add("/entries/" + code);
            guesses.add("/jury/" + round + "/" + code + "/1-9999.jpg");
            guesses.add("/jury/" + round + "/" + code + "/9-480.jpg");
        }
        INNER.forEach(inner ->
                guesses.addAll(List.of("/media/" + inner, "/pictures/" + inner + "/original")));
        var contest = "/contests/" + JudgedContest.ID;
        guesses.addAll(
                List.of(
                        "/rounds",
                        "/audit",
                        "/people",
                        contest,
                        contest + "/rounds/so-khao",
                        contest + "/rounds/so-khao/recount.json",
                        contest + "/rounds/so-khao/ballots.csv",
                        "/api/v1/contests",
                        "/api/v1/contests/" + JudgedContest.ID + "/entries",
                        "/api/v1/openapi.json",
                        "/actuator",
                        "/actuator/health",
                        "/jury/" + JudgedContest.ID + "/chung-khao",
                        "/jury/%00/x",
                        "/jury/" + round + "/AAAA-AAAA",
                        "/jury/" + round + "/compare?left=AAAA-AAAA&right=BBBB-BBBB",
                        "/jury/" + round + "?page=99999999999"));
        guesses.forEach(path -> answers.put("guess " + path, juror.get(path)));
    }

    private static String said(HttpResponse<byte[]> answer) {
        return answer.headers().map()
                + new String(answer.body(), StandardCharsets.UTF_8)
                + new String(answer.body(), StandardCharsets.UTF_16LE)
                + new String(answer.body(), StandardCharsets.UTF_16BE);
    }

    private static List<String> codes() {
        return house
                .bean(Rounds.class)
                .desk(round, house.officer("giamkhao1").id())
                .orElseThrow()
                .entries()
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static MongoTemplate mongo() {
        return house.bean(MongoTemplate.class);
    }
}
