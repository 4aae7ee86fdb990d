package vn.tinhhoa.admin.media;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.MediaIntake;
import vn.tinhhoa.content.media.PictureDescribing;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Takes pictures in: from the list of pictures, and from inside the editor.
@Controller
class UploadController {

    private final MediaIntake intake;
    private final PictureDescribing describing;
    private final MessageSource messages;

    UploadController(MediaIntake intake, PictureDescribing describing, MessageSource messages) {
        this.intake = intake;
        this.describing = describing;
        this.messages = messages;
    }

    /// What the editor is told of a picture that came in.
    record Uploaded(String id, String fileName, String caption, String alt, String credit) {}

    record Refusal(String message) {}

    @PostMapping("/pictures")
    String upload(@RequestParam List<MultipartFile> file, Officer officer, RedirectAttributes next)
            throws IOException {
        requireMayUpload(officer);
        var address = "redirect:/pictures";
        for (var one : file) {
            switch (take(one, officer)) {
                case IntakeOutcome.Stored(var asset) -> {
                    Toast.done(next, "toast.picture-stored", asset.fileName());
                    address = "redirect:/pictures/" + asset.id();
                }
                case IntakeOutcome.AlreadyThere(var asset) -> {
                    Toast.done(next, "toast.picture-known", asset.fileName());
                    address = "redirect:/pictures/" + asset.id();
                }
                case IntakeOutcome.Refused(var code, var arguments) -> {
                    Toast.warn(next, "refused." + code, arguments.toArray(String[]::new));
                    return "redirect:/pictures";
                }
            }
        }
        return file.size() == 1 ? address : "redirect:/pictures";
    }

    /// The same for the editor's script, which wants to know what came of it.
    @PostMapping(value = "/pictures", headers = "X-Requested-With=editor")
    @ResponseBody
    ResponseEntity<Object> uploadFromEditor(
            @RequestParam MultipartFile file,
            @RequestParam LanguageTag language,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam(defaultValue = "") String alt,
            @RequestParam(defaultValue = "") String credit,
            Officer officer,
            Locale locale)
            throws IOException {
        requireMayUpload(officer);
        return switch (take(file, officer)) {
            case IntakeOutcome.Stored(var asset) ->
                    described(asset, language, caption, alt, credit, officer);
            case IntakeOutcome.AlreadyThere(var asset) ->
                    described(asset, language, caption, alt, credit, officer);
            case IntakeOutcome.Refused(var code, var arguments) ->
                    ResponseEntity.unprocessableContent()
                            .body(
                                    new Refusal(
                                            messages.getMessage(
                                                    "refused." + code,
                                                    arguments.toArray(),
                                                    locale)));
        };
    }

    private ResponseEntity<Object> described(
            Asset asset,
            LanguageTag language,
            String caption,
            String alt,
            String credit,
            Officer officer) {
        var described =
                describing.describe(
                        asset.id(),
                        language,
                        HtmlSanitiser.line(caption),
                        HtmlSanitiser.line(alt),
                        HtmlSanitiser.line(credit),
                        officer);
        return ResponseEntity.ok(
                new Uploaded(
                        described.id().value(),
                        described.fileName(),
                        described.captions().in(language).orElse(""),
                        described.altTexts().in(language).orElse(""),
                        described.credit()));
    }

    private IntakeOutcome take(MultipartFile file, Officer officer) throws IOException {
        try (var content = file.getInputStream()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return intake.take(content, name, officer);
        }
    }

    private static void requireMayUpload(Officer officer) {
        if (!officer.mayWriteSource() && !officer.has(Role.TRANSLATOR)) {
            throw new NotAllowedException(officer.name() + " does not upload pictures");
        }
    }
}
