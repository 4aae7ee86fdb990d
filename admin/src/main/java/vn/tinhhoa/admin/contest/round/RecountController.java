package vn.tinhhoa.admin.contest.round;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.judging.PublishedBallots;
import vn.tinhhoa.content.contest.judging.PublishedBallots.Line;
import vn.tinhhoa.content.contest.judging.PublishedBallots.Recount;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.Rounds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A closed round as data, for whoever wants to count it again.
@Controller
class RecountController {

    private static final String ADDRESS = "/contests/{contest}/rounds/{code}";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Rounds rounds;
    private final PublishedBallots ballots;

    RecountController(Rounds rounds, PublishedBallots ballots) {
        this.rounds = rounds;
        this.ballots = ballots;
    }

    @GetMapping(ADDRESS + "/recount.json")
    ResponseEntity<Recount> json(
            @PathVariable ContestId contest, @PathVariable String code, Officer officer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(recount(contest, code, officer));
    }

    /// One line a ballot, or a place of a ranking; opens in a spreadsheet.
    @GetMapping(ADDRESS + "/ballots.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable ContestId contest, @PathVariable String code, Officer officer) {
        var lines =
                recount(contest, code, officer).ballots().stream()
                        .flatMap(RecountController::lines)
                        .collect(
                                Collectors.joining("\r\n", "\uFEFFjuror,entry,answer\r\n", "\r\n"));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(contest + "-" + code + ".csv")
                                .build()
                                .toString())
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> lines(Line line) {
        if (!line.places().isEmpty()) {
            return IntStream.range(0, line.places().size())
                    .boxed()
                    .flatMap(place ->
                            line.places().get(place).stream()
                                    .map(entry ->
                                            String.join(
                                                    ",",
                                                    line.juror(),
                                                    entry,
                                                    Integer.toString(place + 1))));
        }
        var answer =
                line.answer() == null
                        ? line.marks().stream().map(String::valueOf).toList()
                        : List.of(line.answer().name());
        return Stream.of(line.juror() + "," + line.entry() + "," + String.join(",", answer));
    }

    private Recount recount(ContestId contest, String code, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        return ballots.of(rounds.require(new RoundId(contest, code)))
                .orElseThrow(() -> new NotFoundException("Not closed: " + code));
    }
}
