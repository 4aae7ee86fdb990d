package vn.tinhhoa.standalone.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.EntrantErasing;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryLetters;
import vn.tinhhoa.content.contest.judging.BallotCasting;
import vn.tinhhoa.content.contest.judging.Paper;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.RoundRunning;
import vn.tinhhoa.content.contest.judging.Rounds;
import vn.tinhhoa.content.contest.screening.Screenings;
import vn.tinhhoa.content.contest.tally.Marking.Answer;
import vn.tinhhoa.content.sweep.Sweep;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/// People who are erased are in no file, page, export or log any more, and what the jury decided
/// can still be counted.
@ExtendWith(OutputCaptureExtension.class)
class ErasureTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PEOPLE = 6;
    private static final List<String> SECRETS = new ArrayList<>();
    private static final List<Entrant> LEAVING = new ArrayList<>();
    private static final String STAYING = "BiMatOLai";
    private static final List<String> KINDS =
            List.of("Exif", "Xmp", "Ten", "@vidu", "Tep", "Loi", "Words");
    private static final Pattern SECRET =
            Pattern.compile("BiMat(?:[A-Z]|OLai)(?:" + String.join("|", KINDS) + ")");

    private static JudgingHouse house;
    private static RoundId round;

    @BeforeAll
    static void judge() throws IOException {
        house = new JudgingHouse();
        var contest =
                new JudgedContest(
                        house, List.of(Plans.qualifying(0, 3, Set.of()), Plans.ranking()));
        for (int i = 0; i < PEOPLE; i++) {
            enter(contest, i, "BiMat" + (char) ('A' + i));
        }
        enter(contest, PEOPLE, STAYING);
        var screenings = house.bean(Screenings.class);
        round = contest.open("so-khao", 3);
        for (int juror = 1; juror <= 3; juror++) {
            var officer = house.officer("giamkhao" + juror);
            var client = new JurorClient(house, "giamkhao" + juror);
            var desk = house.bean(Rounds.class).desk(round, officer.id()).orElseThrow();
            for (var code : desk.entries()) {
                client.get("/jury/" + round + "/" + code + "/1-480.jpg");
                var paper = Paper.answer(Answer.values()[code.hashCode() & 1], "");
                house.bean(BallotCasting.class).cast(round, code, paper, officer);
                await().atMost(PATIENCE).until(() -> screenings.find(code).isPresent());
            }
        }
        house.bean(RoundRunning.class).close(round, house.officer("cuocthi"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void enter(JudgedContest contest, int number, String secret) throws IOException {
        var id = EntryId.random();
        var jpeg = Secretive.jpeg(number, 900, 600, secret + "Exif", secret + "Xmp");
        var work = contest.file(id, jpeg, 900, 600);
        var author =
                contest.entrant(
                        secret + "Ten",
                        secret + "@vidu.example",
                        Map.of(work.sha256(), secret + "Tep.jpg"));
        var words = JudgedContest.name(secret + "Loi", secret + "Words");
        var entry =
                contest.entry(id, author.id(), Map.of(TextField.STORY, words), List.of(work), "");
        contest.mongo().insert(entry);
        house.bean(EntryLetters.class).owe(entry, "thu", "entry.results", "https://vidu.example");
        if (!secret.equals(STAYING)) {
            LEAVING.add(author);
            for (var kind : KINDS) {
                SECRETS.add(secret + kind);
            }
        }
    }

    @Test
    void nobody_who_is_erased_is_found_anywhere(CapturedOutput log) throws IOException {
        settle();
        assertThat(held()).as("planted").containsAll(SECRETS);
        var counted = recount();

        for (var entrant : LEAVING) {
            house.bean(EntrantErasing.class).erase(entrant.id());
        }
        settle();
        house.scrub();

        assertThat(held())
                .doesNotContainAnyElementsOf(SECRETS)
                .as("who stays")
                .contains(STAYING + "Ten");
        assertThat(recount()).as("counted again").isEqualTo(counted);
        var officer = new JurorClient(house, "cuocthi");
        var contest = "/contests/" + JudgedContest.ID;
        for (var page :
                List.of(
                        contest,
                        contest + "/screening?state=",
                        contest + "/rounds/so-khao",
                        contest + "/rounds/so-khao/ballots.csv",
                        contest + "/awards",
                        contest + "/finalists",
                        contest + "/entries.csv",
                        contest + "/entries.xlsx",
                        contest + "/results.csv")) {
            var answer = officer.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            var said = said(answer.body());
            assertThat(SECRETS).as(page).noneMatch(said::contains);
        }
        assertThat(SECRETS).as("the log").noneMatch(log.getAll()::contains);
    }

    private static String recount() {
        var officer = new JurorClient(house, "cuocthi");
        var answer = officer.get("/contests/" + JudgedContest.ID + "/rounds/so-khao/recount.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /// Until nothing is owed any more.
    private static void settle() {
        var sweeps = house.context().getParent().getBeansOfType(Sweep.class).values();
        await().atMost(PATIENCE).until(() -> sweeps.stream().noneMatch(Sweep::owed));
    }

    /// The secrets, and those of who stays, that are in any file of the house.
    private static Set<String> held() {
        var held = new HashSet<String>();
        try (var files = Files.walk(house.data())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var secrets = SECRET.matcher(text(file));
                while (secrets.find()) {
                    held.add(secrets.group());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return held;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    /// The bytes as text, also what is packed in a workbook.
    private static String said(byte[] body) throws IOException {
        var said = new StringBuilder(new String(body, StandardCharsets.UTF_8));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            while (zip.getNextEntry() != null) {
                said.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return said.toString();
    }
}
