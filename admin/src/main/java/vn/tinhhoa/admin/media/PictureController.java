package vn.tinhhoa.admin.media;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.PictureDeleting;
import vn.tinhhoa.content.media.PictureDeleting.DeleteOutcome;
import vn.tinhhoa.content.media.PictureDescribing;
import vn.tinhhoa.content.media.PictureDescribing.DescribeOutcome;
import vn.tinhhoa.content.media.PictureReplacing;
import vn.tinhhoa.content.media.PictureReplacing.ReplaceOutcome;

import java.io.IOException;

/// One picture: what is said of it, which part is shown, where it is used, its files.
@Controller
class PictureController {

    private static final String SEEN = "seen";

    private final Assets assets;
    private final PicturePages pages;
    private final PictureFields fields;
    private final PictureDescribing describing;
    private final PictureReplacing replacing;
    private final PictureDeleting deleting;
    private final PictureUpload upload;

    PictureController(
            Assets assets,
            PicturePages pages,
            PictureFields fields,
            PictureDescribing describing,
            PictureReplacing replacing,
            PictureDeleting deleting,
            PictureUpload upload) {
        this.assets = assets;
        this.pages = pages;
        this.fields = fields;
        this.describing = describing;
        this.replacing = replacing;
        this.deleting = deleting;
        this.upload = upload;
    }

    @GetMapping("/pictures/{id}")
    String show(@PathVariable AssetId id, Officer officer, Model model) {
        model.addAttribute("page", pages.of(id, officer));
        return "media/picture";
    }

    /// A field that was not sent stays as it is. What somebody else said meanwhile is shown beside
    /// what was typed.
    @PostMapping("/pictures/{id}")
    String describe(
            @PathVariable AssetId id,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var asset = assets.require(id);
        var said = Fields.posted(form).or(fields.of(asset));
        var issues = fields.issues(said);
        if (!issues.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", pages.of(id, said, issues, officer));
            return "media/picture";
        }
        var outcome =
                describing.describe(
                        id,
                        said.has(SEEN) ? said.get(SEEN) : asset.saidMark(),
                        fields.words(said),
                        fields.rights(said),
                        fields.origin(said, asset.takenAt()),
                        PictureFields.framing(said),
                        officer);
        return switch (outcome) {
            case DescribeOutcome.Described described -> {
                Toast.done(next, "toast.saved");
                yield "redirect:/pictures/" + id;
            }
            case DescribeOutcome.Outdated outdated -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                model.addAttribute("page", pages.compared(id, said, officer));
                yield "media/picture";
            }
        };
    }

    /// Lets another file stand in for this one wherever it is shown.
    @PostMapping("/pictures/{id}/file")
    String replace(
            @PathVariable AssetId id,
            @RequestParam MultipartFile file,
            Officer officer,
            RedirectAttributes next)
            throws IOException {
        return switch (upload.take(file, officer)) {
            case IntakeOutcome.Stored(var newer) -> replace(id, newer, officer, next);
            case IntakeOutcome.AlreadyThere(var newer) -> replace(id, newer, officer, next);
            case IntakeOutcome.Refused(var code, var arguments) -> {
                Toast.warn(next, "refused." + code, arguments.toArray(String[]::new));
                yield "redirect:/pictures/" + id;
            }
        };
    }

    private String replace(AssetId id, Asset newer, Officer officer, RedirectAttributes next) {
        return switch (replacing.replace(id, newer.id(), officer)) {
            case ReplaceOutcome.Replaced(var shown) -> {
                Toast.done(next, "toast.picture-replaced");
                yield "redirect:/pictures/" + shown.id();
            }
            case ReplaceOutcome.Entangled() -> {
                Toast.warn(next, "toast.picture-entangled", newer.fileName());
                yield "redirect:/pictures/" + id;
            }
        };
    }

    @PostMapping("/pictures/{id}/delete")
    String delete(@PathVariable AssetId id, Officer officer, RedirectAttributes next) {
        var name = assets.require(id).fileName();
        return switch (deleting.delete(id, officer)) {
            case DeleteOutcome.Deleted() -> {
                Toast.done(next, "toast.picture-deleted", name);
                yield "redirect:/pictures";
            }
            case DeleteOutcome.InUse(var uses) -> {
                Toast.warn(next, "toast.picture-in-use", Integer.toString(uses.size()));
                yield "redirect:/pictures/" + id + "#uses";
            }
        };
    }
}
