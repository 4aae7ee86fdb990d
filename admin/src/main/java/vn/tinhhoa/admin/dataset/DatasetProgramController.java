package vn.tinhhoa.admin.dataset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tinhhoa.admin.problem.ForPrograms;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.DatasetProperties;
import vn.tinhhoa.content.dataset.exchange.DatasetImport;
import vn.tinhhoa.content.dataset.exchange.DatasetPosting;
import vn.tinhhoa.content.dataset.exchange.FolderImport;
import vn.tinhhoa.content.dataset.exchange.ImportOutcome;
import vn.tinhhoa.content.dataset.exchange.ImportProblem;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.dataset.releasing.DatasetIssue;
import vn.tinhhoa.content.dataset.releasing.DatasetReleasing;
import vn.tinhhoa.content.dataset.releasing.ReleaseOutcome;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.IncomingFile;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Datasets from programs: written, released, and taken in from elsewhere.
@RestController
@ForPrograms
@Tag(name = "datasets")
class DatasetProgramController {

    private static final String ZIP = "application/zip";

    private final DatasetPosting posting;
    private final DatasetReleasing releasing;
    private final DatasetImport imports;
    private final FolderImport folders;
    private final DatasetProperties limits;

    DatasetProgramController(
            DatasetPosting posting,
            DatasetReleasing releasing,
            DatasetImport imports,
            FolderImport folders,
            DatasetProperties limits) {
        this.posting = posting;
        this.releasing = releasing;
        this.imports = imports;
        this.folders = folders;
        this.limits = limits;
    }

    record Problems(List<ImportProblem> problems) {}

    /// @param item the key of the picture that it is about
    record IssueLine(String code, @Nullable String item, @Nullable String language, String detail) {

        static IssueLine of(DatasetIssue issue) {
            var language = issue.language();
            return new IssueLine(
                    issue.code(),
                    issue.item(),
                    language == null ? null : language.value(),
                    issue.detail());
        }
    }

    record Issues(List<IssueLine> issues) {}

    /// @param version `1.1.0`; left out for the number that follows from the changes
    record ReleaseWish(@Nullable String version, @Nullable Map<String, String> changeNotes) {}

    record ReleaseLine(
            String dataset,
            String version,
            String state,
            int items,
            @Nullable String sha256,
            @Nullable Long bytes,
            String url) {

        static ReleaseLine of(DatasetRelease release) {
            var content = release.content();
            return new ReleaseLine(
                    release.dataset().value(),
                    release.number().toString(),
                    release.state().name().toLowerCase(Locale.ROOT),
                    release.items(),
                    content == null ? null : content.zip().sha256(),
                    content == null ? null : content.zip().bytes(),
                    release.addresses().api());
        }
    }

    record WrongNumber(String proposed) {}

    record Plan(
            String proposed,
            List<String> added,
            List<String> changed,
            List<String> removed,
            List<IssueLine> issues) {}

    @PostMapping("/api/v1/datasets")
    @Operation(
            summary = "Write a dataset",
            description =
                    "A JSON object: id, titles, descriptions, keywords, languages, publisher,"
                        + " creators, contact, licence, topics, spatial, temporal as in"
                        + " release.json, and items: a list of objects with sha256 of an asset, id,"
                        + " group, captions, altTexts, credit, licence and more. A text is a"
                        + " string, or an object with text, status (HUMAN, MACHINE, REVIEWED) and"
                        + " source. Sending the same again changes nothing.")
    @ApiResponse(responseCode = "201", description = "Begun")
    @ApiResponse(responseCode = "200", description = "Was there; brought to what was sent")
    @ApiResponse(responseCode = "422", description = "Nothing was written; the problems are listed")
    ResponseEntity<Object> write(
            @RequestBody Map<String, Object> dataset,
            @Parameter(hidden = true) @AuthenticationPrincipal Officer officer) {
        var posted = posting.take(dataset, officer);
        if (!posted.problems().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(new Problems(posted.problems()));
        }
        return ResponseEntity.status(posted.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(posted);
    }

    @GetMapping("/api/v1/datasets/{id}/plan")
    @Operation(summary = "What a release would be now, and what it still lacks")
    Plan plan(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Officer officer) {
        officer.require(Role.CURATOR);
        var plan = releasing.plan(new DatasetId(id));
        return new Plan(
                plan.proposed().toString(),
                plan.changes().added(),
                plan.changes().changed(),
                plan.changes().removed(),
                plan.issues().stream().map(IssueLine::of).toList());
    }

    @PostMapping("/api/v1/datasets/{id}/releases")
    @Operation(
            summary = "Release a dataset",
            description =
                    "Waits until the release is public; with wait=false it is only begun, and made"
                            + " in the background.")
    @ApiResponse(responseCode = "201", description = "Released")
    @ApiResponse(responseCode = "202", description = "Begun")
    @ApiResponse(responseCode = "409", description = "The number is too low, or one is being made")
    @ApiResponse(responseCode = "422", description = "The list of what is missing")
    ResponseEntity<Object> release(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable ReleaseWish wish,
            @RequestParam(defaultValue = "true") boolean wait,
            @Parameter(hidden = true) @AuthenticationPrincipal Officer officer) {
        var dataset = new DatasetId(id);
        var version = wish == null ? null : wish.version();
        var number = version == null ? null : ReleaseVersion.of(version);
        var notes = notes(wish);
        var outcome =
                wait
                        ? releasing.release(dataset, number, notes, officer)
                        : releasing.begin(dataset, number, notes, officer);
        return switch (outcome) {
            case ReleaseOutcome.Released(var release) ->
                    ResponseEntity.created(URI.create(release.addresses().api()))
                            .body(ReleaseLine.of(release));
            case ReleaseOutcome.Begun(var draft) ->
                    ResponseEntity.accepted().body(ReleaseLine.of(draft));
            case ReleaseOutcome.Blocked(var issues) ->
                    ResponseEntity.unprocessableContent()
                            .body(new Issues(issues.stream().map(IssueLine::of).toList()));
            case ReleaseOutcome.WrongNumber(var proposed) ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .body(new WrongNumber(proposed.toString()));
            case ReleaseOutcome.Busy(var draft) ->
                    ResponseEntity.status(HttpStatus.CONFLICT).body(ReleaseLine.of(draft));
        };
    }

    private static Localised notes(@Nullable ReleaseWish wish) {
        var notes = new LinkedHashMap<LanguageTag, String>();
        if (wish != null && wish.changeNotes() != null) {
            wish.changeNotes().forEach((tag, text) -> notes.put(LanguageTag.of(tag), text));
        }
        return new Localised(notes);
    }

    @PostMapping(path = "/api/v1/datasets/import", consumes = ZIP)
    @Operation(
            summary = "Take in a release that was exported as a ZIP",
            description = "The body is the ZIP. Every file must be what its manifests say.")
    @ApiResponse(responseCode = "201", description = "Taken in and public")
    @ApiResponse(responseCode = "200", description = "The very same release was there before")
    @ApiResponse(responseCode = "422", description = "Refused, with the reasons")
    ResponseEntity<Object> take(
            @Parameter(hidden = true) @AuthenticationPrincipal Officer officer,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        officer.require(Role.CURATOR);
        try (var zip = read(request)) {
            if (isTooLarge(zip)) {
                return tooLarge();
            }
            return switch (imports.take(zip.path(), zip.sha256(), officer)) {
                case ImportOutcome.Taken(var release, var sameBytes) ->
                        ResponseEntity.created(URI.create(release.addresses().api()))
                                .body(ReleaseLine.of(release));
                case ImportOutcome.AlreadyThere(var release) ->
                        ResponseEntity.ok(ReleaseLine.of(release));
                case ImportOutcome.Refused(var problems) ->
                        ResponseEntity.unprocessableContent().body(new Problems(problems));
            };
        }
    }

    @PostMapping(path = "/api/v1/datasets/{id}/folder", consumes = ZIP)
    @Operation(
            summary = "Put a folder of pictures into a dataset",
            description =
                    "The body is a ZIP of pictures, with a metadata.csv if they are to be described"
                            + " (column file_name, then those of an export, as many as there are).")
    @ApiResponse(responseCode = "200", description = "What was added, and what was not and why")
    ResponseEntity<Object> folder(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Officer officer,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        officer.require(Role.CURATOR);
        try (var zip = read(request)) {
            return isTooLarge(zip)
                    ? tooLarge()
                    : ResponseEntity.ok(folders.take(new DatasetId(id), zip.path(), officer));
        }
    }

    private IncomingFile read(HttpServletRequest request) throws IOException {
        return IncomingFile.read(request.getInputStream(), limits.largestImport().toBytes());
    }

    private boolean isTooLarge(IncomingFile zip) {
        return zip.bytes() > limits.largestImport().toBytes();
    }

    private ResponseEntity<Object> tooLarge() {
        var limit = Objects.toString(limits.largestImport());
        return ResponseEntity.unprocessableContent()
                .body(new Problems(List.of(new ImportProblem("zip.too-large", limit))));
    }
}
