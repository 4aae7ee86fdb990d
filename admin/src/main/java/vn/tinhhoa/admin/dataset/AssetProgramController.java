package vn.tinhhoa.admin.dataset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.tinhhoa.admin.problem.ForPrograms;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.content.media.MediaIntake;
import vn.tinhhoa.content.media.PictureDescribing;
import vn.tinhhoa.content.media.PictureOrigin;
import vn.tinhhoa.content.media.PictureRights;
import vn.tinhhoa.content.media.PictureWords;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Takes pictures in from programs. The same file sent again is the same asset.
@RestController
@ForPrograms
@Tag(name = "assets")
class AssetProgramController {

    private final MediaIntake intake;
    private final PictureDescribing describing;

    AssetProgramController(MediaIntake intake, PictureDescribing describing) {
        this.intake = intake;
        this.describing = describing;
    }

    /// @param created false when the very same file was there before
    record Taken(
            String id, String sha256, String mediaType, int width, int height, boolean created) {}

    record Refusal(String code, List<String> arguments) {}

    @PostMapping(path = "/api/v1/assets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Store a picture",
            description =
                    "Idempotent by the file's SHA-256. Beside `file` any of: credit, creator,"
                            + " licence, keywords (separated by commas), location_shown,"
                            + " location_created, and per language headline_vi, caption_vi,"
                            + " alt_text_vi. What is left out stays as it is.")
    @ApiResponse(responseCode = "201", description = "Stored")
    @ApiResponse(responseCode = "200", description = "Was there before; described anew")
    @ApiResponse(responseCode = "422", description = "Refused, with the reason's code")
    ResponseEntity<Object> take(
            @RequestParam MultipartFile file,
            @Parameter(hidden = true) @RequestParam Map<String, String> said,
            @Parameter(hidden = true) @AuthenticationPrincipal Officer officer)
            throws IOException {
        if (!officer.mayWriteSource() && !officer.has(Role.CURATOR)) {
            throw new NotAllowedException(officer.name() + " does not upload pictures");
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return switch (intake.take(content, name, officer)) {
                case IntakeOutcome.Stored(var asset) -> described(asset, said, true, officer);
                case IntakeOutcome.AlreadyThere(var asset) ->
                        described(asset, said, false, officer);
                case IntakeOutcome.Refused(var code, var arguments) ->
                        ResponseEntity.unprocessableContent().body(new Refusal(code, arguments));
            };
        }
    }

    private ResponseEntity<Object> described(
            Asset asset, Map<String, String> said, boolean created, Officer officer) {
        var words = asset.words();
        var rights = asset.rights();
        var origin = asset.origin();
        var keywords = said.get("keywords");
        describing.describe(
                asset.id(),
                new PictureWords(
                        texts("headline_", words.headlines(), said),
                        texts("caption_", words.captions(), said),
                        texts("alt_text_", words.altTexts(), said),
                        keywords == null
                                ? words.keywords()
                                : Arrays.asList(HtmlSanitiser.line(keywords).split(",", -1))),
                new PictureRights(
                        text("creator", rights.creator(), said),
                        text("credit", rights.credit(), said),
                        said.containsKey("licence")
                                ? Licence.of(HtmlSanitiser.line(said.get("licence")))
                                : rights.licence(),
                        rights.licenceEnds(),
                        rights.consentEnds()),
                new PictureOrigin(
                        origin.takenAt(),
                        text("location_shown", origin.locationShown(), said),
                        text("location_created", origin.locationCreated(), said),
                        origin.coordinates()),
                asset.framing(),
                officer);
        return ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.OK)
                .body(
                        new Taken(
                                asset.id().value(),
                                asset.sha256(),
                                asset.mediaType(),
                                asset.width(),
                                asset.height(),
                                created));
    }

    private static String text(String name, String before, Map<String, String> said) {
        var text = said.get(name);
        return text == null ? before : HtmlSanitiser.line(text);
    }

    private static Localised texts(String name, Localised before, Map<String, String> said) {
        var texts = new LinkedHashMap<>(before.texts());
        said.forEach((field, text) -> {
            if (field.startsWith(name)) {
                texts.put(LanguageTag.of(field.substring(name.length())), HtmlSanitiser.line(text));
            }
        });
        return new Localised(texts);
    }
}
