package vn.tinhhoa.admin.contest;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestDrafting;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.DraftOutcome;

import java.util.List;

/// A contest's rules in sections. Saving is lenient: only what cannot be understood is refused, and
/// then nothing that was typed is lost.
@Controller
class SetupController {

    private final Contests contests;
    private final ContestDrafting drafting;
    private final SetupPages pages;
    private final RuleForm form;

    SetupController(Contests contests, ContestDrafting drafting, SetupPages pages, RuleForm form) {
        this.contests = contests;
        this.drafting = drafting;
        this.pages = pages;
        this.form = form;
    }

    @GetMapping("/contests/{id}/setup/{path}")
    String show(
            @PathVariable ContestId id, @PathVariable String path, Officer officer, Model model) {
        officer.require(Role.CONTEST_OFFICER);
        model.addAttribute("page", pages.of(contests.require(id), Section.at(path)));
        return "contest/" + Section.at(path).path();
    }

    @PostMapping("/contests/{id}/setup/{path}")
    String change(
            @PathVariable ContestId id,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam long version,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        officer.require(Role.CONTEST_OFFICER);
        var section = Section.at(path);
        var contest = contests.require(id);
        var fields = Fields.posted(posted);
        var read = form.read(section, fields, contest.draft());
        var view = "contest/" + section.path();
        if (!read.problems().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute(
                    "page",
                    pages.of(contest, section, fields, version, read.problems(), List.of()));
            return view;
        }
        return switch (drafting.change(id, read.rules(), version, officer)) {
            case DraftOutcome.Saved saved -> {
                Toast.done(next, "toast.saved");
                yield back(id, section);
            }
            case DraftOutcome.Unchanged same -> {
                Toast.done(next, "toast.unchanged");
                yield back(id, section);
            }
            case DraftOutcome.Outdated(var theirs) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                model.addAttribute("page", pages.conflict(theirs, section, fields));
                yield view;
            }
        };
    }

    private static String back(ContestId id, Section section) {
        return "redirect:/contests/" + id + "/setup/" + section.path();
    }
}
