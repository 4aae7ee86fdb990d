package vn.tinhhoa.standalone.judging;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.judging.BallotCasting;
import vn.tinhhoa.content.contest.judging.Flag;
import vn.tinhhoa.content.contest.judging.Paper;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.RoundRunning;
import vn.tinhhoa.content.contest.judging.Rounds;
import vn.tinhhoa.content.contest.tally.Marking.Answer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Three rounds for looking at: one closed, one whose marks are being given, one not yet made.
public final class JudgedRounds {

    private JudgedRounds() {}

    public static JudgingHouse open() throws IOException {
        var house = new JudgingHouse();
        var contest =
                new JudgedContest(
                        house,
                        List.of(
                                Plans.qualifying(2, 6, Set.of()),
                                Plans.weighted(Set.of()),
                                Plans.ranking()));
        for (int i = 0; i < 9; i++) {
            var id = EntryId.random();
            var width = i % 3 == 0 ? 1200 : 1800;
            var height = i % 3 == 0 ? 1800 : 1200;
            var work = contest.file(id, Secretive.jpeg(i, width, height, "x", "y"), width, height);
            var author = contest.entrant("Tác giả " + i, "ai" + i + "@vidu.example", Map.of());
            var texts =
                    Map.of(
                            TextField.TITLE,
                            JudgedContest.name("Sớm mai trên vịnh " + i, "Morning on the bay " + i),
                            TextField.STORY,
                            JudgedContest.name(
                                    "Thuyền về lúc mặt trời vừa lên khỏi dãy núi.",
                                    "The boats come home as the sun clears the ridge."));
            contest.mongo().insert(contest.entry(id, author.id(), texts, List.of(work), ""));
        }
        var first = contest.open("so-khao", 3);
        judge(house, first);
        var running = house.bean(RoundRunning.class);
        var officer = house.officer("cuocthi");
        running.close(first, officer);
        running.drawn(first, "481907", officer);
        running.decide(first, 6, 6, officer);
        contest.open("cham-diem", 3);
        return house;
    }

    private static void judge(JudgingHouse house, RoundId round) {
        var casting = house.bean(BallotCasting.class);
        for (int i = 1; i <= 3; i++) {
            var juror = house.officer("giamkhao" + i);
            var codes = house.bean(Rounds.class).desk(round, juror.id()).orElseThrow().entries();
            for (var code : codes.subList(0, codes.size() - (i == 3 ? 1 : 0))) {
                var answer = Answer.values()[Math.floorMod(code.hashCode(), 3)];
                casting.cast(round, code, Paper.answer(answer, ""), juror);
            }
            casting.flag(round, codes.getFirst(), Flag.Kind.SEEN_BEFORE, "báo in 2024", juror);
        }
    }
}
