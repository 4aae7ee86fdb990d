package vn.tinhhoa.admin.importing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.importing.ArticleImport;
import vn.tinhhoa.content.importing.ImportSummary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Takes articles in from a program, a line each. Neither the request nor the answer is ever held
/// whole.
@RestController
class ImportController {

    private static final String LINES = "application/x-ndjson";

    private final ArticleImport articles;
    private final JsonMapper json;

    ImportController(ArticleImport articles, JsonMapper json) {
        this.articles = articles;
        this.json = json;
    }

    /// The last line of the answer.
    record LastLine(ImportSummary summary) {}

    @PostMapping("/api/v1/import")
    @Operation(
            summary = "Import articles",
            description =
                    """
                    One JSON object a line (JSON Lines, UTF-8, at most 4 million characters a \
                    line). Sending the same lines again changes nothing. A bad line is refused \
                    with its reasons and harms no other. The answer has a line per article, in \
                    order, and a last line with the summary.

                    Of an article, `externalId`, `source` (a language) and `editions` (an object \
                    with `title`, `html` and, if wanted, `summary` for each language) are needed. \
                    `kind` is `news` unless it is said; `details` is an object with what that \
                    kind says, such as an event's `begins` and `venue`, in the source language; \
                    `editions.en.details` has a translation's own words for those that are words, \
                    and where it has none readers get the source's. `topics` and `places` are \
                    lists of keys, such as `le-hoi` and `da-nang`, or of the Vietnamese names \
                    they were made of; those that a later line does not name stay as they are. \
                    `section` is a key, `publishedAt` a time with an offset (ISO 8601). Files to \
                    take away are attached in the administration.\
                    """,
            parameters =
                    @Parameter(
                            name = "publish",
                            in = ParameterIn.QUERY,
                            description =
                                    "Publish every edition at once; an administrator's token only",
                            schema = @Schema(type = "boolean", defaultValue = "false")),
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = LINES,
                                            schema = @Schema(type = "string"),
                                            examples =
                                                    @ExampleObject(
                                                            """
                                                            {"externalId":"1","source":"vi","kind":"event",\
                                                            "details":{"begins":"2026-12-05","venue":"Quảng trường"},\
                                                            "topics":["le-hoi"],"places":["da-nang"],\
                                                            "publishedAt":"2024-05-01T00:00:00+07:00",\
                                                            "editions":{"vi":{"title":"Lễ hội","html":"<p>Lời</p>"},\
                                                            "en":{"title":"Festival","html":"<p>Words</p>",\
                                                            "details":{"venue":"The square"}}}}\
                                                            """))))
    @ApiResponse(
            responseCode = "200",
            description = "A report per line and a summary",
            content = @Content(mediaType = LINES, schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "400", description = "A parameter has a wrong form")
    @ApiResponse(responseCode = "401", description = "No valid access token")
    @ApiResponse(responseCode = "403", description = "The token's owner may not do this")
    void take(
            @Parameter(hidden = true) @AuthenticationPrincipal Officer officer,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var publish = isPublishing(request);
        officer.require(publish ? Role.ADMINISTRATOR : Role.AUTHOR);
        response.setContentType(LINES);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var answer = response.getWriter();
        var lines = new BoundedLines(request.getInputStream());
        var summary = articles.run(lines, publish, officer, report -> writeLine(answer, report));
        writeLine(answer, new LastLine(summary));
        answer.flush();
    }

    /// Asked of the address alone: many programs call any body a form, and a form would be read
    /// whole to look for the parameter.
    private static boolean isPublishing(HttpServletRequest request) {
        var asked =
                UriComponentsBuilder.newInstance()
                        .query(request.getQueryString())
                        .build()
                        .getQueryParams()
                        .getFirst("publish");
        return switch (Objects.requireNonNullElse(asked, "false")) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new ResponseStatusException(
                            HttpStatus.BAD_REQUEST, "publish is either true or false");
        };
    }

    private void writeLine(Writer answer, Object line) {
        try {
            answer.write(json.writeValueAsString(line));
            answer.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAllowed(NotAllowedException refused) {
        var problem = ProblemDetail.forStatus(HttpServletResponse.SC_FORBIDDEN);
        problem.setDetail("The owner of this access token may not do this");
        return ResponseEntity.of(problem).build();
    }
}
