package vn.tinhhoa.admin.contest;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.contest.RuleDifferences.Difference;
import vn.tinhhoa.admin.frame.Choice;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestIssue;
import vn.tinhhoa.content.contest.ContestOutcome;
import vn.tinhhoa.content.contest.ContestPreviews;
import vn.tinhhoa.content.contest.ContestPublishing;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.PublishedRuleSet;
import vn.tinhhoa.content.site.SiteProperties;

import java.util.List;
import java.util.Objects;

/// What a contest still lacks, how entrants will see it, and putting its rules into force.
@Controller
class OverviewController {

    private final Contests contests;
    private final ContestPublishing publishing;
    private final ContestPreviews previews;
    private final ContestHeads heads;
    private final RuleDifferences differences;
    private final RuleWords words;
    private final SiteProperties site;

    OverviewController(
            Contests contests,
            ContestPublishing publishing,
            ContestPreviews previews,
            ContestHeads heads,
            RuleDifferences differences,
            RuleWords words,
            SiteProperties site) {
        this.contests = contests;
        this.publishing = publishing;
        this.previews = previews;
        this.heads = heads;
        this.differences = differences;
        this.words = words;
        this.site = site;
    }

    /// @param address of the field on the page of its section
    record IssueRow(String label, String text, String address) {}

    /// @param previews the preview's address in each language of the site
    /// @param published the page's address in the contest's first language; empty before
    /// @param note what was typed
    /// @param noteMissing whether it has to be typed
    record Page(
            ContestHead head,
            long version,
            List<IssueRow> issues,
            List<Difference> differences,
            List<Choice> previews,
            String published,
            String note,
            boolean noteMissing) {

        /// Whether there is anything that could be published.
        public boolean publishable() {
            return !head.isOff() && (head.inForce() == 0 || head.changed());
        }
    }

    @GetMapping("/contests/{id}")
    String show(@PathVariable ContestId id, Officer officer, Model model) {
        officer.require(Role.CONTEST_OFFICER);
        var contest = contests.require(id);
        model.addAttribute("page", page(contest, publishing.issues(contest), ""));
        return "contest/overview";
    }

    @PostMapping("/contests/{id}/publish")
    String publish(
            @PathVariable ContestId id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String note,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (publishing.publish(id, version, note, officer)) {
            case ContestOutcome.Published(var contest, var ruleSet) -> {
                Toast.done(
                        next, "toast.contest-published", Integer.toString(ruleSet.id().number()));
                yield back(id);
            }
            case ContestOutcome.Blocked(var contest, var issues) -> {
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                model.addAttribute("page", page(contest, issues, note));
                yield "contest/overview";
            }
            case ContestOutcome.Unchanged same -> {
                Toast.done(next, "toast.unchanged");
                yield back(id);
            }
            case ContestOutcome.CalledOff off -> {
                Toast.warn(next, "toast.contest-is-off");
                yield back(id);
            }
            case ContestOutcome.Outdated theirs -> {
                Toast.warn(next, "toast.contest-moved-on");
                yield back(id);
            }
        };
    }

    @PostMapping("/contests/{id}/call-off")
    String callOff(
            @PathVariable ContestId id,
            @RequestParam long version,
            Officer officer,
            RedirectAttributes next) {
        if (publishing.callOff(id, version, officer) instanceof ContestOutcome.CalledOff) {
            Toast.done(next, "toast.contest-is-off");
        } else {
            Toast.warn(next, "toast.contest-moved-on");
        }
        return back(id);
    }

    private static String back(ContestId id) {
        return "redirect:/contests/" + id;
    }

    private Page page(Contest contest, List<ContestIssue> issues, String note) {
        var preview = previews.of(contest);
        var first = contest.draft().first();
        return new Page(
                heads.of(contest, "overview"),
                Objects.requireNonNull(contest.version()),
                issues.stream().map(issue -> row(contest.id(), issue)).toList(),
                contests.inForce(contest)
                        .map(PublishedRuleSet::rules)
                        .map(before -> differences.between(before, contest.draft()))
                        .orElseGet(List::of),
                site.languages().stream()
                        .map(language ->
                                new Choice(
                                        site.publicUrl()
                                                + "/"
                                                + language
                                                + "/contests/preview/"
                                                + preview.token(),
                                        language.ownName()))
                        .toList(),
                contest.inForce() == 0
                        ? ""
                        : site.publicUrl() + "/" + first + "/contests/" + contest.id(),
                note,
                issues.stream().anyMatch(issue -> issue.field().equals("changeNote")));
    }

    private IssueRow row(ContestId id, ContestIssue issue) {
        var problem = words.of(issue);
        var field = issue.field();
        var address =
                field.equals("changeNote")
                        ? "#note"
                        : "/contests/" + id + "/setup/" + Section.of(field).path() + "#" + field;
        return new IssueRow(problem.label(), problem.text(), address);
    }
}
