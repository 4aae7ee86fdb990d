package vn.tinhhoa.admin.contest;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Choice;
import vn.tinhhoa.admin.frame.FieldIssue;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestDrafting;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.template.ContestTemplates;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The contests of the house, and beginning one: from a template, as last year's again, or empty.
@Controller
class ContestController {

    private final Contests contests;
    private final ContestDrafting drafting;
    private final ContestTemplates templates;
    private final Beginnings beginnings;
    private final ContestHeads heads;
    private final SiteProperties site;
    private final Times times;
    private final Clock clock;

    ContestController(
            Contests contests,
            ContestDrafting drafting,
            ContestTemplates templates,
            Beginnings beginnings,
            ContestHeads heads,
            SiteProperties site,
            Times times,
            Clock clock) {
        this.contests = contests;
        this.drafting = drafting;
        this.templates = templates;
        this.beginnings = beginnings;
        this.heads = heads;
        this.site = site;
        this.times = times;
        this.clock = clock;
    }

    record Row(ContestHead head, String opens, String closes, String changed) {}

    record ListPage(List<Row> rows) {}

    /// @param earlier the contests that can be held again
    record NewPage(
            Fields fields,
            List<FieldIssue> issues,
            List<Template> templates,
            List<Choice> earlier) {}

    record Template(String key, String title, String about) {}

    @GetMapping("/contests")
    String list(Officer officer, Model model) {
        officer.require(Role.CONTEST_OFFICER);
        model.addAttribute("page", new ListPage(contests.all().stream().map(this::row).toList()));
        return "contest/contests";
    }

    private Row row(Contest contest) {
        var period = contest.draft().period();
        return new Row(
                heads.of(contest, ""),
                times.show(period.opens()),
                times.show(period.closes()),
                times.show(contest.changedAt()));
    }

    @GetMapping("/contests/new")
    String form(Officer officer, Model model) {
        officer.require(Role.CONTEST_OFFICER);
        var year = Integer.toString(LocalDate.now(clock.withZone(site.zone())).getYear() + 1);
        var fields =
                Map.of(
                        "from",
                        "template:" + templates.all().getFirst().key(),
                        "year",
                        year,
                        "organiser",
                        site.publisher());
        model.addAttribute("page", page(new Fields(fields), List.of()));
        return "contest/new";
    }

    private NewPage page(Fields fields, List<FieldIssue> issues) {
        return new NewPage(
                fields,
                issues,
                templates.all().stream()
                        .map(each ->
                                new Template(
                                        each.key(),
                                        each.title().in(language(), each.key()),
                                        each.about().in(language(), "")))
                        .toList(),
                contests.all().stream()
                        .map(each -> new Choice(each.id().value(), ContestHeads.name(each)))
                        .toList());
    }

    private static LanguageTag language() {
        var locale = LocaleContextHolder.getLocale();
        return LanguageTag.of(locale.getLanguage());
    }

    @PostMapping("/contests")
    String begin(
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        officer.require(Role.CONTEST_OFFICER);
        var fields = Fields.posted(form);
        var issues = new ArrayList<FieldIssue>();
        var begun = beginnings.of(fields, issues);
        if (begun.isPresent()) {
            var wanted = begun.get();
            if (drafting.begin(wanted.id(), wanted.series(), wanted.rules(), officer).isPresent()) {
                Toast.done(next, "toast.contest-begun");
                return "redirect:/contests/" + wanted.id() + "/setup/texts";
            }
            issues.add(new FieldIssue("id", "contest.new.taken"));
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", page(fields, issues));
        return "contest/new";
    }
}
