package vn.tinhhoa.portal.contest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestPhase;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.PublishedRuleSet;
import vn.tinhhoa.content.contest.RuleSetId;
import vn.tinhhoa.content.contest.exchange.RuleSetJson;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Contests for programs: the rules as data, all that were ever in force.
@RestController
@Tag(name = "contests", description = "Contests and the rules they are held by")
class ContestApi {

    private static final String API = "/api/v1/contests/";

    private final PublishedContests contests;
    private final SiteProperties site;
    private final Clock clock;

    ContestApi(PublishedContests contests, SiteProperties site, Clock clock) {
        this.contests = contests;
        this.site = site;
        this.clock = clock;
    }

    /// @param ruleSet the number of the rules in force
    record ContestLine(
            String id,
            Map<String, String> name,
            Map<String, String> summary,
            ContestPhase phase,
            Instant opens,
            Instant closes,
            int ruleSet,
            String url,
            String page) {}

    record RuleSetLine(int number, String changeNote, Instant publishedAt, String url) {}

    /// @param series what it is the newest of
    /// @param changeNote what these rules changed
    /// @param rules as the admin's interface takes them
    record ContestAnswer(
            String id,
            String series,
            ContestPhase phase,
            @Nullable Instant announcedAt,
            int ruleSet,
            boolean inForce,
            String changeNote,
            Instant publishedAt,
            Map<String, Object> rules,
            List<RuleSetLine> ruleSets,
            String page) {}

    @GetMapping("/api/v1/contests")
    @Operation(summary = "All contests, those that close last first")
    List<ContestLine> all(@Parameter(hidden = true) HttpServletResponse response) {
        open(response);
        return contests.all().stream().map(this::line).toList();
    }

    @GetMapping("/api/v1/contests/{id}")
    @Operation(
            summary = "A contest with the rules in force as data",
            description = "Its earlier rules are linked under ruleSets.")
    @ApiResponse(responseCode = "200", description = "The contest")
    @ApiResponse(responseCode = "404", description = "There is no such contest")
    ResponseEntity<Object> contest(
            @PathVariable String id, @Parameter(hidden = true) HttpServletResponse response) {
        open(response);
        return find(id).<ResponseEntity<Object>>map(
                        held -> ResponseEntity.ok(answer(held, held.inForce())))
                .orElseGet(ContestApi::none);
    }

    @GetMapping("/api/v1/contests/{id}/rules/{number}")
    @Operation(summary = "A contest with rules that were in force, as data; they never change")
    @ApiResponse(responseCode = "200", description = "The contest with these rules")
    @ApiResponse(responseCode = "404", description = "There are no such rules")
    ResponseEntity<Object> rules(
            @PathVariable String id,
            @PathVariable int number,
            @Parameter(hidden = true) HttpServletResponse response) {
        open(response);
        if (number < 1) {
            return none();
        }
        return find(id).flatMap(held ->
                        contests.ruleSet(new RuleSetId(held.contest().id(), number))
                                .map(ruleSet -> answer(held, ruleSet)))
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(ContestApi::none);
    }

    private Optional<Held> find(String id) {
        return ContestId.isOne(id) ? contests.find(new ContestId(id)) : Optional.empty();
    }

    private static ResponseEntity<Object> none() {
        return ResponseEntity.of(
                        ProblemDetail.forStatusAndDetail(
                                HttpStatus.NOT_FOUND, "There is no such contest"))
                .build();
    }

    private ContestLine line(Held held) {
        var rules = held.rules();
        var id = held.contest().id();
        return new ContestLine(
                id.value(),
                texts(rules.name()),
                texts(rules.summary()),
                held.phase(clock.instant()),
                rules.period().opens(),
                rules.period().closes(),
                held.inForce().id().number(),
                site.publicUrl() + API + id,
                page(held));
    }

    private ContestAnswer answer(Held held, PublishedRuleSet shown) {
        var contest = held.contest();
        return new ContestAnswer(
                contest.id().value(),
                contest.series(),
                held.phase(clock.instant()),
                contest.announcedAt(),
                shown.id().number(),
                shown.id().number() == contest.inForce(),
                shown.changeNote(),
                shown.publishedAt(),
                RuleSetJson.write(shown.rules()),
                contests.ruleSets(held).stream().map(this::line).toList(),
                page(held));
    }

    private RuleSetLine line(PublishedRuleSet ruleSet) {
        var id = ruleSet.id();
        return new RuleSetLine(
                id.number(),
                ruleSet.changeNote(),
                ruleSet.publishedAt(),
                site.publicUrl() + API + id.contest() + "/rules/" + id.number());
    }

    private String page(Held held) {
        var first = held.rules().first();
        var language = site.siteLanguages().contains(first) ? first : site.siteLanguages().first();
        return site.publicUrl() + ContestPaths.contest(language, held.contest().id());
    }

    private static Map<String, String> texts(Localised localised) {
        var texts = new LinkedHashMap<String, String>();
        localised
                .texts()
                .forEach((LanguageTag language, String text) -> texts.put(language.value(), text));
        return texts;
    }

    private static void open(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
