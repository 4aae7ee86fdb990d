package vn.tinhhoa.admin.article;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.admin.media.PictureUpload;
import vn.tinhhoa.admin.media.UploadRow;
import vn.tinhhoa.admin.media.UploadRows;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.article.ArticleAttaching;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.IntakeOutcome;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The files that readers may take away with an article.
@Controller
class AttachmentController {

    private final ArticleDesk desk;
    private final ArticleAttaching attaching;
    private final AttachmentRows attachments;
    private final PictureUpload upload;
    private final UploadRows rows;

    AttachmentController(
            ArticleDesk desk,
            ArticleAttaching attaching,
            AttachmentRows attachments,
            PictureUpload upload,
            UploadRows rows) {
        this.desk = desk;
        this.attaching = attaching;
        this.attachments = attachments;
        this.upload = upload;
        this.rows = rows;
    }

    /// @param back to where the article is written
    record FilesPage(
            String article, String title, String back, List<AttachmentRows.Row> files, int most) {}

    @GetMapping("/articles/{id}/files")
    String show(@PathVariable ArticleId id, Officer officer, Locale locale, Model model) {
        requireMayWrite(officer);
        var article = desk.article(id);
        var source = article.edition(article.source());
        model.addAttribute(
                "page",
                new FilesPage(
                        id.value(),
                        desk.edition(source).draft().title(),
                        "/articles/" + id + "/" + article.source(),
                        attachments.of(article.facts(), locale),
                        ArticleAttaching.MOST));
        return "article/files";
    }

    @PostMapping("/articles/{id}/files")
    String add(
            @PathVariable ArticleId id,
            @RequestParam List<MultipartFile> file,
            Officer officer,
            RedirectAttributes next)
            throws IOException {
        requireMayWrite(officer);
        var refused = new ArrayList<UploadRow>();
        for (var one : file) {
            var name = Objects.requireNonNullElse(one.getOriginalFilename(), "");
            switch (upload.takeAny(one, officer)) {
                case IntakeOutcome.Stored(var asset) -> add(id, asset, name, officer, refused);
                case IntakeOutcome.AlreadyThere(var asset) ->
                        add(id, asset, name, officer, refused);
                case IntakeOutcome.Refused no -> refused.add(rows.of(name, no));
            }
        }
        if (refused.isEmpty()) {
            Toast.done(next, "toast.files-added");
        } else {
            next.addFlashAttribute("refused", refused);
        }
        return "redirect:/articles/" + id + "/files";
    }

    /// A picture's original says where it was taken, and by what camera: it goes into the text, as
    /// a rendition, and not along as a file.
    private void add(
            ArticleId id, Asset asset, String name, Officer officer, List<UploadRow> refused) {
        if (asset.isPicture()) {
            refused.add(rows.of(name, IntakeOutcome.Refused.of("file.picture")));
        } else if (!attaching.add(id, asset.id(), officer)) {
            refused.add(
                    rows.of(
                            name,
                            IntakeOutcome.Refused.of("file.too-many", ArticleAttaching.MOST)));
        }
    }

    @PostMapping("/articles/{id}/files/{file}/raise")
    String raise(@PathVariable ArticleId id, @PathVariable AssetId file, Officer officer) {
        attaching.raise(id, file, officer);
        return "redirect:/articles/" + id + "/files";
    }

    @PostMapping("/articles/{id}/files/{file}/remove")
    String remove(
            @PathVariable ArticleId id,
            @PathVariable AssetId file,
            Officer officer,
            RedirectAttributes next) {
        attaching.remove(id, file, officer);
        Toast.done(next, "toast.file-removed");
        return "redirect:/articles/" + id + "/files";
    }

    private static void requireMayWrite(Officer officer) {
        if (!officer.mayWriteSource()) {
            throw new NotAllowedException(officer.name() + " does not write articles");
        }
    }
}
