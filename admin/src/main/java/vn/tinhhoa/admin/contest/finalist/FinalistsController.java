package vn.tinhhoa.admin.contest.finalist;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.contest.finalist.FinalistAsking;

import java.io.IOException;
import java.util.Optional;

/// Asks finalists for their originals, and shows officers what came.
@Controller
class FinalistsController {

    private final PublishedContests contests;
    private final FinalistAsking asking;
    private final FinalistsPages pages;
    private final EntryFiles files;

    FinalistsController(
            PublishedContests contests,
            FinalistAsking asking,
            FinalistsPages pages,
            EntryFiles files) {
        this.contests = contests;
        this.asking = asking;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/contests/{id}/finalists")
    String show(@PathVariable ContestId id, Officer officer, Model model) {
        officer.require(Role.CONTEST_OFFICER);
        model.addAttribute("page", pages.of(held(id)));
        return "contest/finalist/finalists";
    }

    @PostMapping("/contests/{id}/finalists")
    String ask(@PathVariable ContestId id, Officer officer, RedirectAttributes next) {
        var asked = asking.ask(id, officer);
        if (asked == 0) {
            Toast.warn(next, "toast.finalists-none");
        } else {
            Toast.done(next, "toast.finalists-asked", Integer.toString(asked));
        }
        return "redirect:/contests/" + id + "/finalists";
    }

    /// As a file to save: what it is and says is not trusted.
    @GetMapping("/contests/{id}/finalists/{code}/{number:[0-9]{1,2}}")
    ResponseEntity<Resource> original(
            @PathVariable ContestId id,
            @PathVariable EntryCode code,
            @PathVariable int number,
            Officer officer)
            throws IOException {
        officer.require(Role.CONTEST_OFFICER);
        var entry =
                asking.finalists(id).stream()
                        .filter(one -> one.code().equals(code) && number <= one.works().size())
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("No finalist " + code));
        var work = entry.works().get(Math.max(0, number - 1)).sha256();
        var original =
                Optional.ofNullable(asking.papers(id).get(entry.id()))
                        .flatMap(papers -> papers.original(work))
                        .orElseThrow(() -> new NotFoundException("No original " + number));
        var ending = original.ending().isEmpty() ? "" : "." + original.ending();
        var name = code + "-" + number + ending;
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(original.bytes())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new InputStreamResource(files.openOriginal(entry.id(), original.sha256())));
    }

    private Held held(ContestId id) {
        return contests.find(id).orElseThrow(() -> new NotFoundException("No contest " + id));
    }
}
