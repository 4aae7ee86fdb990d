package vn.tinhhoa.standalone.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.contest.judging.Ballot;
import vn.tinhhoa.content.contest.judging.BallotCasting;
import vn.tinhhoa.content.contest.judging.Paper;
import vn.tinhhoa.content.contest.judging.RoundRunning;
import vn.tinhhoa.content.contest.judging.Rounds;
import vn.tinhhoa.content.contest.tally.Marking.Answer;
import vn.tinhhoa.content.sweep.SweepRunner;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an officer sees of a closed round before it is counted, after it, and after a restart.
class CountingPagesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PAGE = "/contests/" + JudgedContest.ID + "/rounds/so-khao";

    private static JudgingHouse house;

    @BeforeAll
    static void open() {
        house = new JudgingHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void says_that_it_is_being_counted_and_then_shows_the_result_also_after_a_restart() {
        var contest = new JudgedContest(house, List.of(Plans.qualifying(1, 3, Set.of())));
        for (int i = 0; i < 5; i++) {
            var texts = Map.of(TextField.TITLE, JudgedContest.name("Ảnh " + i, "Picture " + i));
            contest.mongo().insert(contest.entry(EntrantId.random(), texts, List.of(), ""));
        }
        var round = contest.open("so-khao", 1);
        var juror = house.officer("giamkhao1");
        for (var code : house.bean(Rounds.class).desk(round, juror.id()).orElseThrow().entries()) {
            house.bean(BallotCasting.class).cast(round, code, Paper.answer(Answer.YES, ""), juror);
        }
        house.bean(SweepRunner.class).stop();
        house.bean(RoundRunning.class).close(round, house.officer("cuocthi"));

        var officer = new JurorClient(house, "cuocthi");
        assertThat(text(officer, PAGE))
                .contains("Hệ thống đang tính phiếu")
                .contains("data-progress=\"" + PAGE + "/counted\"")
                .doesNotContain("Đã tính 5 phiếu", "/decide");
        assertThat(text(officer, PAGE + "/counted")).contains("RUNNING");

        house.bean(SweepRunner.class).start();
        await().atMost(PATIENCE).until(() -> text(officer, PAGE + "/counted").contains("DONE"));
        assertThat(text(officer, PAGE))
                .contains("Đã tính 5 phiếu")
                .doesNotContain("Hệ thống đang tính phiếu");

        house.restart();
        contest.mongo().remove(new Query(), Ballot.class);
        assertThat(text(new JurorClient(house, "cuocthi"), PAGE))
                .as("not counted anew")
                .contains("Đã tính 5 phiếu");
    }

    private static String text(JurorClient client, String path) {
        var answer = client.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
