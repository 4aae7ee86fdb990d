package vn.tinhhoa.admin.media;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.PictureDescribing;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Takes pictures in: from the list of pictures, and from inside the editor.
@Controller
class UploadController {

    private final PictureUpload upload;
    private final PictureDescribing describing;
    private final UploadRows rows;

    UploadController(PictureUpload upload, PictureDescribing describing, UploadRows rows) {
        this.upload = upload;
        this.describing = describing;
        this.rows = rows;
    }

    /// What the editor is told of a picture that came in.
    record Uploaded(String id, String fileName, String caption, String alt, String credit) {}

    record Refusal(String message) {}

    @GetMapping("/pictures/upload")
    String form() {
        return "media/upload";
    }

    /// The plain form; one picture alone leads to where it is described.
    @PostMapping("/pictures")
    String upload(@RequestParam List<MultipartFile> file, Officer officer, RedirectAttributes next)
            throws IOException {
        PictureUpload.requireMayUpload(officer);
        var sent = new ArrayList<UploadRow>();
        for (var one : file) {
            var name = Objects.requireNonNullElse(one.getOriginalFilename(), "");
            sent.add(rows.of(name, upload.takeAny(one, officer)));
        }
        if (sent.size() == 1 && !sent.getFirst().id().isEmpty()) {
            var only = sent.getFirst();
            var stored = !only.state().equals("THERE");
            Toast.done(
                    next, stored ? "toast.picture-stored" : "toast.picture-known", only.fileName());
            return "redirect:/pictures/" + only.id();
        }
        next.addFlashAttribute("sent", sent);
        return "redirect:/pictures/upload";
    }

    /// The same for the editor's script, which wants to know what came of it.
    @PostMapping(value = "/pictures", headers = "X-Requested-With=editor")
    @ResponseBody
    ResponseEntity<Object> uploadFromEditor(
            @RequestParam MultipartFile file, @RequestParam LanguageTag language, Officer officer)
            throws IOException {
        return switch (upload.take(file, officer)) {
            case IntakeOutcome.Stored(var asset) -> ResponseEntity.ok(uploaded(asset, language));
            case IntakeOutcome.AlreadyThere(var asset) ->
                    ResponseEntity.ok(uploaded(asset, language));
            case IntakeOutcome.Refused(var code, var arguments) ->
                    ResponseEntity.unprocessableContent()
                            .body(new Refusal(rows.words("refused." + code, arguments.toArray())));
        };
    }

    /// Says of a picture what the editor's dialog holds; what is blank there stays as it was.
    @PostMapping(value = "/pictures/{id}/words", headers = "X-Requested-With=editor")
    @ResponseBody
    Uploaded describe(
            @PathVariable AssetId id,
            @RequestParam LanguageTag language,
            @RequestParam String caption,
            @RequestParam String alt,
            @RequestParam String credit,
            Officer officer) {
        var described =
                describing.describe(
                        id,
                        language,
                        HtmlSanitiser.line(caption),
                        HtmlSanitiser.line(alt),
                        HtmlSanitiser.line(credit),
                        officer);
        return uploaded(described, language);
    }

    private static Uploaded uploaded(Asset asset, LanguageTag language) {
        return new Uploaded(
                asset.id().value(),
                asset.fileName(),
                asset.captions().in(language).orElse(""),
                asset.altTexts().in(language).orElse(""),
                asset.credit());
    }
}
