package vn.tinhhoa.admin.contest.screening;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryReducing;
import vn.tinhhoa.content.contest.screening.Correcting;
import vn.tinhhoa.content.contest.screening.DecideOutcome;
import vn.tinhhoa.content.contest.screening.Screening;
import vn.tinhhoa.content.contest.screening.ScreeningDeciding;
import vn.tinhhoa.content.contest.screening.Screenings;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/// One entry: what is known of it, what is decided, and what is corrected over its texts.
@Controller
class EntryScreeningController {

    private static final int UNPROCESSABLE = 422;
    private static final CacheControl LASTING =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate().immutable();

    private final PublishedContests contests;
    private final Entries entries;
    private final Screenings screenings;
    private final EntryPages pages;
    private final DecisionForms forms;
    private final ScreeningDeciding deciding;
    private final Correcting correcting;
    private final EntryReducing pictures;

    EntryScreeningController(
            PublishedContests contests,
            Entries entries,
            Screenings screenings,
            EntryPages pages,
            DecisionForms forms,
            ScreeningDeciding deciding,
            Correcting correcting,
            EntryReducing pictures) {
        this.contests = contests;
        this.entries = entries;
        this.screenings = screenings;
        this.pages = pages;
        this.forms = forms;
        this.deciding = deciding;
        this.correcting = correcting;
        this.pictures = pictures;
    }

    /// An entry with all there is of it.
    private record Desk(Held contest, Entry entry, Screening screening) {}

    @GetMapping("/contests/{contest}/screening/{code}")
    String show(
            @PathVariable ContestId contest,
            @PathVariable String code,
            Officer officer,
            Model model) {
        var desk = desk(contest, code, officer);
        model.addAttribute("page", page(desk, new LinkedMultiValueMap<>(), Map.of()));
        return "contest/screening/entry";
    }

    @PostMapping("/contests/{contest}/screening/{code}")
    String decide(
            @PathVariable ContestId contest,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam long version,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var desk = desk(contest, code, officer);
        var read = forms.read(form);
        if (!read.issues().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("page", page(desk, form, read.issues()));
            return "contest/screening/entry";
        }
        var outcome =
                deciding.decide(
                        desk.entry().id(),
                        version,
                        read.kind().orElseThrow(),
                        read.reasons(),
                        read.until().orElse(null),
                        officer);
        return switch (outcome) {
            case DecideOutcome.Done done -> {
                Toast.done(next, "toast.screening-done", "1");
                yield back(desk);
            }
            case DecideOutcome.NoWay noWay -> {
                Toast.warn(next, "toast.screening-no-way");
                yield back(desk);
            }
            case DecideOutcome.NotThere notThere -> throw new NotFoundException("Gone: " + code);
            case DecideOutcome.MovedOn movedOn -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                model.addAttribute(
                        "page",
                        page(
                                desk(contest, code, officer),
                                form,
                                Map.of("decision", "screening.issue.moved-on")));
                yield "contest/screening/entry";
            }
        };
    }

    @PostMapping("/contests/{contest}/screening/{code}/corrections")
    String correct(
            @PathVariable ContestId contest,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam long version,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var desk = desk(contest, code, officer);
        var texts = EntryPages.corrections(desk.entry(), Fields.posted(form));
        if (!correcting.correct(desk.entry().id(), version, texts, officer)) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute(
                    "page",
                    page(
                            desk(contest, code, officer),
                            form,
                            Map.of("texts", "screening.issue.moved-on")));
            return "contest/screening/entry";
        }
        Toast.done(next, "toast.screening-corrected");
        return back(desk);
    }

    @GetMapping("/contests/{contest}/screening/{code}/{sha256:[0-9a-f]{64}}-{size:320|1280}.jpg")
    ResponseEntity<Resource> picture(
            @PathVariable ContestId contest,
            @PathVariable String code,
            @PathVariable String sha256,
            @PathVariable int size,
            Officer officer)
            throws IOException {
        officer.require(Role.CONTEST_OFFICER);
        var entry = entry(contest, code);
        var work = entry.work(sha256).orElseThrow(() -> new NotFoundException("No such picture"));
        var shown = pictures.open(entry.id(), work, size);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .contentLength(shown.bytes())
                .cacheControl(LASTING)
                .body(new InputStreamResource(shown.content()));
    }

    private EntryPage page(
            Desk desk, MultiValueMap<String, String> form, Map<String, String> issues) {
        return pages.of(desk.contest(), desk.entry(), desk.screening(), form, issues);
    }

    private Desk desk(ContestId contest, String code, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        var entry = entry(contest, code);
        return new Desk(
                contests.find(contest)
                        .orElseThrow(() -> new NotFoundException("No contest " + contest)),
                entry,
                screenings
                        .find(entry.code())
                        .orElseThrow(() -> new NotFoundException("Not screened: " + code)));
    }

    private Entry entry(ContestId contest, String code) {
        return EntryCode.read(code)
                .flatMap(entries::find)
                .filter(entry -> entry.contest().equals(contest))
                .orElseThrow(() -> new NotFoundException("No entry " + code));
    }

    private static String back(Desk desk) {
        return "redirect:/contests/" + desk.entry().contest() + "/screening/" + desk.entry().code();
    }
}
