package vn.tinhhoa.admin.contest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tinhhoa.admin.problem.ForPrograms;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.contest.ContestIssue;
import vn.tinhhoa.content.contest.exchange.ContestPosting;
import vn.tinhhoa.content.contest.exchange.JsonProblem;

import java.util.List;

/// Contests from programs.
@RestController
@ForPrograms
@Tag(name = "contests")
class ContestProgramController {

    private final ContestPosting posting;

    ContestProgramController(ContestPosting posting) {
        this.posting = posting;
    }

    /// @param ruleSet the number of the rules in force; 0 for none
    record Answer(
            String id,
            String series,
            boolean created,
            boolean changed,
            boolean published,
            int ruleSet) {}

    record ProblemLine(String path, String code, List<String> arguments, String sentence) {

        static ProblemLine of(JsonProblem problem) {
            return new ProblemLine(
                    problem.path(), problem.code(), problem.arguments(), problem.sentence());
        }
    }

    /// What was not understood, or what keeps the rules from coming into force.
    record Refusal(List<ProblemLine> problems, List<ContestIssue> issues) {}

    record Conflict(String id, String detail) {}

    @PostMapping(path = "/api/v1/contests", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Set a contest up, or change its rules",
            description =
                    "An object with id, series (optional), changeNote (needed when rules are in"
                        + " force already) and rules: a rule set in the form in which the portal"
                        + " gives it at /api/v1/contests/{id}. The same sent again changes nothing."
                        + " Unknown fields and wrong values are refused, and then nothing is"
                        + " written.")
    @ApiResponse(responseCode = "201", description = "Begun")
    @ApiResponse(responseCode = "200", description = "Was there; brought to what was sent")
    @ApiResponse(responseCode = "409", description = "Called off, or saved by an officer meanwhile")
    @ApiResponse(responseCode = "422", description = "Nothing was written; the reasons are listed")
    ResponseEntity<Object> write(
            @RequestBody byte[] contest,
            @Parameter(description = "Whether the rules are to come into force at once")
                    @RequestParam(defaultValue = "false")
                    boolean publish,
            @Parameter(hidden = true) @AuthenticationPrincipal Officer officer) {
        return switch (posting.take(contest, publish, officer)) {
            case ContestPosting.Taken(var taken, var created, var changed, var published) ->
                    ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.OK)
                            .body(
                                    new Answer(
                                            taken.id().value(),
                                            taken.series(),
                                            created,
                                            changed,
                                            published,
                                            taken.inForce()));
            case ContestPosting.NotUnderstood(var problems) ->
                    ResponseEntity.unprocessableContent()
                            .body(
                                    new Refusal(
                                            problems.stream().map(ProblemLine::of).toList(),
                                            List.of()));
            case ContestPosting.NotReady(var issues) ->
                    ResponseEntity.unprocessableContent().body(new Refusal(List.of(), issues));
            case ContestPosting.Conflict(var theirs) ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .body(
                                    new Conflict(
                                            theirs.id().value(),
                                            "The contest was called off, or an officer saved it"
                                                    + " in the same moment"));
        };
    }
}
