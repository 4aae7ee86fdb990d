package vn.tinhhoa.portal.contest.entering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryIssue;
import vn.tinhhoa.content.contest.entry.EntryPictures;
import vn.tinhhoa.content.contest.entry.WorkTaking;
import vn.tinhhoa.content.media.IncomingFile;
import vn.tinhhoa.content.media.MediaProperties;
import vn.tinhhoa.portal.layout.Reader;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Files of an entry, sent by the plain form. It works everywhere; the script sends them in pieces.
@Controller
class FileController {

    private static final String PATH = "/{language}/contests/{contest}/entry/{code}/files";

    private final EntrantDoor door;
    private final EntryPages pages;
    private final FileOutcomes outcomes;
    private final WorkTaking taking;
    private final EntryPictures pictures;
    private final MediaProperties limits;

    FileController(
            EntrantDoor door,
            EntryPages pages,
            FileOutcomes outcomes,
            WorkTaking taking,
            EntryPictures pictures,
            MediaProperties limits) {
        this.door = door;
        this.pages = pages;
        this.outcomes = outcomes;
        this.taking = taking;
        this.pictures = pictures;
        this.limits = limits;
    }

    @PostMapping(PATH)
    String take(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @RequestParam List<MultipartFile> file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var visit = door.visit(reader, contest, request, response);
        var entry = door.entry(visit, code);
        var issues = new ArrayList<EntryIssue>();
        for (var one : file) {
            issues.addAll(take(visit, entry, one, Arrival.of(request)));
        }
        return answer(visit, code, issues, "taken", response, model);
    }

    private List<EntryIssue> take(Visit visit, Entry entry, MultipartFile file, Instant begun)
            throws IOException {
        if (file.isEmpty()) {
            return List.of(FileOutcomes.issue("file.none"));
        }
        var most = limits.largestFile().toBytes();
        try (var content = file.getInputStream();
                var incoming = IncomingFile.read(content, most)) {
            if (incoming.bytes() > most) {
                return List.of(
                        FileOutcomes.issue(
                                "file.too-large",
                                Long.toString(limits.largestFile().toMegabytes())));
            }
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return outcomes.issues(
                    taking.take(entry.id(), visit.category(entry), incoming, begun, name, null));
        }
    }

    @PostMapping(PATH + "/{sha256}/remove")
    String remove(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @PathVariable String sha256,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var visit = door.visit(reader, contest, request, response);
        var entry = door.entry(visit, code);
        var outcome = taking.remove(entry.id(), visit.category(entry), sha256);
        return answer(visit, code, outcomes.issues(outcome), "removed", response, model);
    }

    /// The author's own picture, small and without anything it says of itself.
    @GetMapping(PATH + "/{sha256}")
    ResponseEntity<InputStreamResource> picture(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @PathVariable String sha256,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var entry = door.entry(door.visit(reader, contest, request, response), code);
        var work = entry.work(sha256).orElseThrow(() -> new NotFoundException("No file " + sha256));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(pictures.small(entry.id(), work)));
    }

    private String answer(
            Visit visit,
            String code,
            List<EntryIssue> issues,
            String done,
            HttpServletResponse response,
            Model model) {
        var entry = door.entry(visit, code);
        if (issues.isEmpty()) {
            return "redirect:" + visit.entry(entry) + "?done=" + done;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.refused(visit, entry, issues));
        return "contest/entering/entry";
    }
}
