package vn.tinhhoa.admin.contest.screening;

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
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Eligibility.ExcludedRole;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.screening.Excluding;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/// Who may not enter, by role.
@Controller
class ExcludingController {

    private final PublishedContests contests;
    private final Excluding excluding;

    ExcludingController(PublishedContests contests, Excluding excluding) {
        this.contests = contests;
        this.excluding = excluding;
    }

    record ExcludedPage(String contest, String name, String language, List<Listed> roles) {}

    /// @param addresses one to a line
    record Listed(String role, String addresses) {}

    @GetMapping("/contests/{contest}/screening/excluded")
    String show(@PathVariable ContestId contest, Officer officer, Model model) {
        officer.require(Role.CONTEST_OFFICER);
        var held = held(contest);
        var listed = excluding.of(contest).addresses();
        model.addAttribute(
                "page",
                new ExcludedPage(
                        contest.value(),
                        held.rules().name().in(held.rules().first(), contest.value()),
                        held.rules().first().value(),
                        held.rules().eligibility().excluded().stream()
                                .sorted()
                                .map(role ->
                                        new Listed(
                                                role.name(),
                                                String.join(
                                                        "\n",
                                                        listed.getOrDefault(role, List.of()))))
                                .toList()));
        return "contest/screening/excluded";
    }

    @PostMapping("/contests/{contest}/screening/excluded")
    String keep(
            @PathVariable ContestId contest,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            RedirectAttributes next) {
        officer.require(Role.CONTEST_OFFICER);
        var fields = Fields.posted(form);
        var lists = new EnumMap<ExcludedRole, List<String>>(ExcludedRole.class);
        for (var role : held(contest).rules().eligibility().excluded()) {
            lists.put(role, Stream.of(fields.text(role.name()).split("[\\s,;]+", -1)).toList());
        }
        excluding.list(contest, lists, officer);
        Toast.done(next, "toast.screening-excluded");
        return "redirect:/contests/" + contest + "/screening/excluded";
    }

    private Held held(ContestId contest) {
        return contests.find(contest)
                .orElseThrow(() -> new NotFoundException("No contest " + contest));
    }
}
