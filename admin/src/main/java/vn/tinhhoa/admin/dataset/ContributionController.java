package vn.tinhhoa.admin.dataset;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.contribution.ContestContributing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Hands entries of announced contests to a dataset.
@Controller
class ContributionController {

    private static final CacheControl LASTING =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

    private final ContestContributing contributing;
    private final ContributionPages pages;

    ContributionController(ContestContributing contributing, ContributionPages pages) {
        this.contributing = contributing;
        this.pages = pages;
    }

    @GetMapping("/datasets/{id}/contributions")
    String show(
            @PathVariable DatasetId id,
            @RequestParam Optional<ContestId> contest,
            @RequestParam(defaultValue = "true") boolean winners,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        officer.require(Role.CURATOR);
        model.addAttribute("page", pages.of(id, contest, winners, Math.max(0, page)));
        return "dataset/contributions";
    }

    @PostMapping("/datasets/{id}/contributions")
    String hand(
            @PathVariable DatasetId id,
            @RequestParam ContestId contest,
            @RequestParam boolean winners,
            @RequestParam(defaultValue = "") List<String> entry,
            Officer officer,
            RedirectAttributes next)
            throws IOException {
        officer.require(Role.CURATOR);
        var codes = entry.stream().flatMap(code -> EntryCode.read(code).stream()).toList();
        if (codes.isEmpty()) {
            Toast.warn(next, "toast.contributions-needed");
            return "redirect:" + ContributionPages.address(id, contest, winners);
        }
        var handed = contributing.hand(id, contest, codes, officer);
        if (handed.refused().isEmpty()) {
            Toast.done(next, "toast.contributed", Integer.toString(handed.added()));
            return "redirect:/datasets/" + id;
        }
        var refused =
                String.join(", ", handed.refused().stream().map(EntryCode::toString).toList());
        Toast.warn(next, "toast.contributed-but", Integer.toString(handed.added()), refused);
        return "redirect:" + ContributionPages.address(id, contest, winners);
    }

    @GetMapping("/datasets/{id}/contributions/{code:[0-9A-Z]{4}-[0-9A-Z]{4}}.jpg")
    ResponseEntity<Resource> picture(@PathVariable EntryCode code, Officer officer)
            throws IOException {
        officer.require(Role.CURATOR);
        var small =
                contributing
                        .picture(code)
                        .orElseThrow(() -> new NotFoundException("No picture of " + code));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(LASTING)
                .body(new InputStreamResource(small));
    }
}
