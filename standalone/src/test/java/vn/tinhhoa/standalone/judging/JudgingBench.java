package vn.tinhhoa.standalone.judging;

import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.judging.Ballot;
import vn.tinhhoa.content.contest.judging.BallotCasting;
import vn.tinhhoa.content.contest.judging.Counting;
import vn.tinhhoa.content.contest.judging.PanelSetting;
import vn.tinhhoa.content.contest.judging.Paper;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.RoundMaking;
import vn.tinhhoa.content.contest.judging.RoundRunning;
import vn.tinhhoa.content.contest.judging.Rounds;
import vn.tinhhoa.content.contest.tally.Marking.Answer;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What rounds and juries cost with 10,000 entries, 20 jurors and three of them for each entry. CPU
/// is that of this whole process: server, store and client.
@Tag("bench")
class JudgingBench {

    private static final int ENTRIES = 10_000;
    private static final int JURORS = 20;
    private static final int TIMES = 30;

    @Test
    void ten_thousand_entries() {
        try (var house = new JudgingHouse()) {
            var contest =
                    new JudgedContest(
                            house, List.of(Plans.qualifying(3, 500, Set.of()), Plans.ranking()));
            var batch = new ArrayList<Entry>();
            for (int i = 0; i < ENTRIES; i++) {
                var texts = Map.of(TextField.TITLE, JudgedContest.name("Ảnh " + i, "Picture " + i));
                batch.add(contest.entry(EntrantId.random(), texts, List.of(), ""));
            }
            contest.mongo().insertAll(batch);
            var id = new RoundId(JudgedContest.ID, "so-khao");
            var officer = house.officer("cuocthi");
            timed("made", () -> house.bean(RoundMaking.class).make(id, officer));
            for (int i = 4; i <= JURORS; i++) {
                house.person("giamkhao" + i, "Giám khảo " + i, Role.JUROR);
            }
            for (int i = 1; i <= JURORS; i++) {
                house.bean(PanelSetting.class)
                        .appoint(id, house.officer("giamkhao" + i).id(), "", officer);
            }
            var running = house.bean(RoundRunning.class);
            running.drawFrom(id, "x", officer);
            timed("opened and assigned", () -> running.open(id, officer));
            var rounds = house.bean(Rounds.class);
            var juror = house.officer("giamkhao1");
            var code = rounds.desk(id, juror.id()).orElseThrow().entries().get(700);
            timed(
                    "one ballot",
                    () ->
                            house.bean(BallotCasting.class)
                                    .cast(id, code, Paper.answer(Answer.YES, ""), juror));
            ballots(house, id, rounds);

            var boss = new JurorClient(house, "cuocthi");
            var reader = new JurorClient(house, "giamkhao1");
            var jury = "/jury/" + id;
            for (var path :
                    List.of(
                            "/jury",
                            jury,
                            jury + "?page=20",
                            jury + "?show=DONE",
                            jury + "/" + code)) {
                page("juror " + path.replace(code.toString(), "CODE"), reader, path);
            }
            page("officer /rounds", boss, "/rounds");
            var address = "/contests/" + JudgedContest.ID + "/rounds/so-khao";
            page("officer running round", boss, address);
            timed("closed", () -> running.close(id, officer));
            page("officer round while it is counted", boss, address);
            timed("counted in the background", () -> awaitCount(house, id));
            page("officer closed round", boss, address);
            var seen = house.bean(Counting.class).of(rounds.require(id)).orElseThrow();
            timed(
                    "decided",
                    () -> running.decide(id, seen.advancing().size(), seen.authors(), officer));
            page("officer decided round", boss, address);
            page("officer awards", boss, "/contests/" + JudgedContest.ID + "/awards");
            house.restart();
            var again = new JurorClient(house, "cuocthi");
            page("after a restart, officer decided round", again, address);
            page("after a restart, officer /rounds", again, "/rounds");
        }
    }

    /// All of all jurors but the first, as they would have left them.
    private static void ballots(JudgingHouse house, RoundId id, Rounds rounds) {
        for (int i = 2; i <= JURORS; i++) {
            var juror = house.officer("giamkhao" + i).id();
            var batch = new ArrayList<Ballot>();
            for (var code : rounds.desk(id, juror).orElseThrow().entries()) {
                var answer = Answer.values()[Math.floorMod(code.hashCode() + i, 3)];
                var key = "%s/%s/%s/1".formatted(id, juror, code);
                batch.add(
                        new Ballot(
                                key, id, juror, code, 1, Paper.answer(answer, ""), Instant.now()));
            }
            house.bean(MongoTemplate.class).insertAll(batch);
        }
    }

    private static void awaitCount(JudgingHouse house, RoundId id) {
        var counting = house.bean(Counting.class);
        var rounds = house.bean(Rounds.class);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> counting.of(rounds.require(id)).isPresent());
    }

    private static void timed(String what, Runnable work) {
        var start = System.nanoTime();
        work.run();
        System.out.printf(
                "10,000 entries, %s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }

    private static void page(String what, JurorClient client, String path) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var cpu = system.getProcessCpuTime();
        client.get(path);
        var first = (system.getProcessCpuTime() - cpu) / 1e6;
        for (int i = 0; i < TIMES; i++) {
            client.get(path);
        }
        cpu = system.getProcessCpuTime();
        var start = System.nanoTime();
        var status = 0;
        for (int i = 0; i < TIMES; i++) {
            status = client.get(path).statusCode();
        }
        System.out.printf(
                "10,000 entries, %s (%d): first %.1f ms CPU, then %.1f ms CPU, %.1f ms%n",
                what,
                status,
                first,
                (system.getProcessCpuTime() - cpu) / 1e6 / TIMES,
                (System.nanoTime() - start) / 1e6 / TIMES);
    }
}
