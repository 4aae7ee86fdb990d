package vn.tinhhoa.portal.contest.result;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.award.Award;
import vn.tinhhoa.content.contest.award.Awards;
import vn.tinhhoa.content.contest.award.Results;
import vn.tinhhoa.content.contest.award.RoundOutcome;
import vn.tinhhoa.content.contest.tally.Standing;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.portal.contest.result.ResultsAnswer.AwardAnswer;
import vn.tinhhoa.portal.contest.result.ResultsAnswer.Place;
import vn.tinhhoa.portal.contest.result.ResultsAnswer.RoundAnswer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/// How a contest came out, for programs, with every ballot that counted.
@RestController
@Tag(name = "contests", description = "Contests and what takes part in them")
class ResultsApi {

    private final AnnouncedContests announced;
    private final Awards awards;
    private final Results results;
    private final SiteProperties site;

    ResultsApi(AnnouncedContests announced, Awards awards, Results results, SiteProperties site) {
        this.announced = announced;
        this.awards = awards;
        this.results = results;
        this.site = site;
    }

    @GetMapping("/api/v1/contests/{contest}/results")
    @Operation(summary = "The prizes and how each round was decided")
    @ApiResponse(responseCode = "200", description = "The results")
    @ApiResponse(responseCode = "404", description = "No such contest, or nothing announced yet")
    ResultsAnswer results(
            @PathVariable String contest, @Parameter(hidden = true) HttpServletResponse response) {
        var found = announced.require(contest);
        open(response);
        return new ResultsAnswer(
                contest,
                found.results().at(),
                awards.of(found.held().contest().id()).stream().map(this::answer).toList(),
                found.results().rounds().stream()
                        .map(round -> answer(found.held().contest().id(), round))
                        .toList());
    }

    @GetMapping("/api/v1/contests/{contest}/results/{round}.json")
    @Operation(
            summary = "The ballots of a round",
            description =
                    "All that is needed to count it again: jurors under aliases, entries under"
                            + " their codes, the chair's opened order and the seed.")
    @ApiResponse(responseCode = "200", description = "The ballots")
    @ApiResponse(responseCode = "404", description = "No such round, or nothing announced yet")
    void ballots(
            @PathVariable String contest,
            @PathVariable String round,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var id = announced.require(contest).held().contest().id();
        try (var content = results.recount(id, round)) {
            open(response);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            content.transferTo(response.getOutputStream());
        } catch (FileNotFoundException none) {
            throw new NotFoundException("No round " + round + " of " + contest);
        }
    }

    private AwardAnswer answer(Award award) {
        return new AwardAnswer(
                award.id().prize(),
                award.rank(),
                award.id().code().toString(),
                award.category(),
                award.recipient(),
                texts(award.title()),
                site.publicUrl() + "/" + award.language() + "/certificates/" + award.certificate());
    }

    private RoundAnswer answer(ContestId contest, RoundOutcome round) {
        return new RoundAnswer(
                round.code(),
                round.method(),
                round.jurors(),
                round.ballots(),
                round.seedSource(),
                round.seed(),
                site.publicUrl() + ResultPaths.data(contest, round.code()),
                round.sha256(),
                round.standings().stream().map(ResultsApi::place).toList());
    }

    private static Place place(Standing standing) {
        var tie = standing.decidedBy();
        return new Place(
                standing.place(),
                standing.entry(),
                standing.result().part(),
                standing.result().whole(),
                tie == null ? "" : tie.name());
    }

    private static Map<String, String> texts(Localised texts) {
        var said = new TreeMap<String, String>();
        texts.texts().forEach((language, text) -> said.put(language.value(), text));
        return said;
    }

    private static void open(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
