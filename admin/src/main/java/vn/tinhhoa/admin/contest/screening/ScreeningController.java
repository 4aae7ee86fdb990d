package vn.tinhhoa.admin.contest.screening;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
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
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.screening.DecideOutcome;
import vn.tinhhoa.content.contest.screening.ScreeningDeciding;
import vn.tinhhoa.content.contest.screening.Screenings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The entries of a contest, and what is decided of many at once.
@Controller
class ScreeningController {

    private static final int UNPROCESSABLE = 422;

    private final PublishedContests contests;
    private final ListPages pages;
    private final DecisionForms forms;
    private final Screenings screenings;
    private final ScreeningDeciding deciding;

    ScreeningController(
            PublishedContests contests,
            ListPages pages,
            DecisionForms forms,
            Screenings screenings,
            ScreeningDeciding deciding) {
        this.contests = contests;
        this.pages = pages;
        this.forms = forms;
        this.screenings = screenings;
        this.deciding = deciding;
    }

    @GetMapping("/screening")
    String choose(Officer officer, Model model) {
        officer.require(Role.CONTEST_OFFICER);
        model.addAttribute("page", ContestsPage.of(contests.all()));
        return "contest/screening/contests";
    }

    @GetMapping("/contests/{contest}/screening")
    String list(
            @PathVariable String contest,
            @RequestParam(defaultValue = "SUBMITTED") String state,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        officer.require(Role.CONTEST_OFFICER);
        var query = new ListQuery(state, rule, category, page);
        model.addAttribute(
                "page", pages.of(held(contest), query, new LinkedMultiValueMap<>(), Map.of()));
        return "contest/screening/list";
    }

    @PostMapping("/contests/{contest}/screening")
    String decide(
            @PathVariable String contest,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        officer.require(Role.CONTEST_OFFICER);
        var held = held(contest);
        var query = query(form);
        var read = forms.read(form);
        var chosen = chosen(form);
        var issues = new LinkedHashMap<>(read.issues());
        if (chosen.isEmpty()) {
            issues.put("entries", "screening.issue.entries");
        }
        if (!issues.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("page", pages.of(held, query, form, issues));
            return "contest/screening/list";
        }
        var done =
                chosen.stream()
                        .flatMap(code -> screenings.find(code).stream())
                        .filter(one -> one.contest().equals(held.contest().id()))
                        .map(one ->
                                deciding.decide(
                                        one.id(),
                                        null,
                                        read.kind().orElseThrow(),
                                        read.reasons(),
                                        read.until().orElse(null),
                                        officer))
                        .filter(DecideOutcome.Done.class::isInstance)
                        .count();
        if (done < chosen.size()) {
            Toast.warn(
                    next,
                    "toast.screening-some",
                    Long.toString(done),
                    Long.toString(chosen.size() - done));
        } else {
            Toast.done(next, "toast.screening-done", Long.toString(done));
        }
        return "redirect:" + query.address(contest);
    }

    private Held held(String contest) {
        return Stream.of(contest)
                .filter(ContestId::isOne)
                .map(ContestId::new)
                .flatMap(id -> contests.find(id).stream())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No contest " + contest));
    }

    private static ListQuery query(MultiValueMap<String, String> form) {
        return new ListQuery(said(form, "state"), said(form, "rule"), said(form, "category"), 0);
    }

    private static String said(MultiValueMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value;
    }

    private static List<EntryCode> chosen(MultiValueMap<String, String> form) {
        return form.getOrDefault("entry", List.of()).stream()
                .flatMap(code -> EntryCode.read(code).stream())
                .distinct()
                .toList();
    }
}
