package vn.tinhhoa.admin.dataset;

import jakarta.servlet.http.HttpServletResponse;

import me.desair.tus.server.exception.TusException;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.exchange.DatasetImport;
import vn.tinhhoa.content.dataset.exchange.FolderImport;
import vn.tinhhoa.content.dataset.exchange.ImportOutcome;
import vn.tinhhoa.content.dataset.exchange.ImportProblem;

import java.io.IOException;
import java.util.List;

/// Taking in a release as a ZIP, and a folder of pictures with a table.
@Controller
class DatasetImportController {

    private final DatasetImport imports;
    private final FolderImport folders;
    private final Datasets datasets;
    private final DatasetHeads heads;
    private final ZipUploads zips;
    private final MessageSource messages;

    DatasetImportController(
            DatasetImport imports,
            FolderImport folders,
            Datasets datasets,
            DatasetHeads heads,
            ZipUploads zips,
            MessageSource messages) {
        this.imports = imports;
        this.folders = folders;
        this.datasets = datasets;
        this.heads = heads;
        this.zips = zips;
        this.messages = messages;
    }

    /// @param problems in words
    /// @param most how large a ZIP may be, in bytes
    record ImportPage(List<String> problems, long most) {}

    record FolderPage(
            DatasetHead head,
            boolean done,
            List<String> added,
            List<String> already,
            List<String> problems,
            long most) {}

    @GetMapping("/datasets/import")
    String form(Officer officer, Model model) {
        officer.require(Role.CURATOR);
        model.addAttribute("page", new ImportPage(List.of(), zips.largest()));
        return "dataset/import";
    }

    @PostMapping("/datasets/import")
    String take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String upload,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException, TusException {
        officer.require(Role.CURATOR);
        var outcome =
                zips.take(
                        file,
                        upload,
                        officer,
                        zip -> imports.take(zip.path(), zip.sha256(), officer));
        return switch (outcome) {
            case ImportOutcome.Taken(var release, var sameBytes) -> {
                Toast.done(next, "toast.release-taken", release.number().toString());
                yield "redirect:/datasets/" + release.dataset() + "/releases";
            }
            case ImportOutcome.AlreadyThere(var release) -> {
                Toast.done(next, "toast.release-there", release.number().toString());
                yield "redirect:/datasets/" + release.dataset() + "/releases";
            }
            case ImportOutcome.Refused(var problems) -> {
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                model.addAttribute("page", new ImportPage(words(problems), zips.largest()));
                yield "dataset/import";
            }
        };
    }

    @GetMapping("/datasets/{id}/folder")
    String folder(@PathVariable DatasetId id, Officer officer, Model model) {
        officer.require(Role.CURATOR);
        var head = heads.of(datasets.require(id), "items");
        model.addAttribute(
                "page",
                new FolderPage(head, false, List.of(), List.of(), List.of(), zips.largest()));
        return "dataset/folder";
    }

    /// One picture that is bad harms no other.
    @PostMapping("/datasets/{id}/folder")
    String takeFolder(
            @PathVariable DatasetId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String upload,
            Officer officer,
            Model model)
            throws IOException, TusException {
        officer.require(Role.CURATOR);
        var summary =
                zips.take(file, upload, officer, zip -> folders.take(id, zip.path(), officer));
        model.addAttribute(
                "page",
                new FolderPage(
                        heads.of(datasets.require(id), "items"),
                        true,
                        summary.added(),
                        summary.already(),
                        words(summary.problems()),
                        zips.largest()));
        return "dataset/folder";
    }

    private List<String> words(List<ImportProblem> problems) {
        return problems.stream()
                .map(problem ->
                        messages.getMessage(
                                "import." + problem.code(),
                                new Object[] {problem.detail()},
                                LocaleContextHolder.getLocale()))
                .toList();
    }
}
