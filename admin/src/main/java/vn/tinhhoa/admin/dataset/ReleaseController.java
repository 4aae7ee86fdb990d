package vn.tinhhoa.admin.dataset;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.dataset.releasing.DatasetIssue;
import vn.tinhhoa.content.dataset.releasing.DatasetReleasing;
import vn.tinhhoa.content.dataset.releasing.ReleaseCheck;
import vn.tinhhoa.content.dataset.releasing.ReleaseOutcome;
import vn.tinhhoa.content.dataset.releasing.ReleasePlan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checking a dataset and releasing it.
@Controller
class ReleaseController {

    private final Datasets datasets;
    private final DatasetReleasing releasing;
    private final DatasetHeads heads;
    private final IssueRows issueRows;

    ReleaseController(
            Datasets datasets,
            DatasetReleasing releasing,
            DatasetHeads heads,
            IssueRows issueRows) {
        this.datasets = datasets;
        this.releasing = releasing;
        this.heads = heads;
        this.issueRows = issueRows;
    }

    @GetMapping("/datasets/{id}/release")
    String show(@PathVariable DatasetId id, Officer officer, Model model) {
        officer.require(Role.CURATOR);
        var plan = releasing.planSoon(id);
        if (plan.isEmpty()) {
            return checking(id, model);
        }
        model.addAttribute("page", page(plan.get(), id, new Fields(Map.of()), List.of(), ""));
        return "dataset/release";
    }

    private String checking(DatasetId id, Model model) {
        var head = heads.of(datasets.require(id), "release");
        model.addAttribute("page", new ReleaseCheckingPage(head, progress(id)));
        return "dataset/checking";
    }

    @GetMapping("/datasets/{id}/release/progress")
    @ResponseBody
    WorkProgress progress(@PathVariable DatasetId id, Officer officer) {
        officer.require(Role.CURATOR);
        return progress(id);
    }

    private WorkProgress progress(DatasetId id) {
        return releasing
                .planProgress(id)
                .map(now ->
                        new WorkProgress(
                                now.failed() ? "FAILED" : "RUNNING",
                                WorkProgress.percent(now.seen(), now.pictures()),
                                now.seen(),
                                now.pictures()))
                .orElseGet(() -> new WorkProgress("DONE", 100, 0, 0));
    }

    @PostMapping("/datasets/{id}/release")
    String release(
            @PathVariable DatasetId id,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        officer.require(Role.CURATOR);
        var fields = Fields.posted(form);
        var number = fields.line("number");
        if (!number.isEmpty() && !ReleaseVersion.isOne(number)) {
            return again(id, fields, List.of(), "release.problem.number", model, response);
        }
        var notes = fields.localised("note", datasets.require(id).facts().languages());
        return switch (releasing.begin(id, version(number), notes, officer)) {
            case ReleaseOutcome.Begun(var draft) -> {
                Toast.done(next, "toast.release-begun", draft.number().toString());
                yield "redirect:/datasets/" + id + "/releases";
            }
            case ReleaseOutcome.Released(var release) -> {
                Toast.done(next, "toast.release-begun", release.number().toString());
                yield "redirect:/datasets/" + id + "/releases";
            }
            case ReleaseOutcome.Busy(var draft) -> {
                Toast.warn(next, "toast.release-busy", draft.number().toString());
                yield "redirect:/datasets/" + id + "/releases";
            }
            case ReleaseOutcome.Blocked(var issues) ->
                    again(id, fields, issues, "release.problem.blocked", model, response);
            case ReleaseOutcome.WrongNumber(var proposed) ->
                    again(id, fields, List.of(), "release.problem.low", model, response);
        };
    }

    private static @Nullable ReleaseVersion version(String number) {
        return number.isEmpty() ? null : ReleaseVersion.of(number);
    }

    private String again(
            DatasetId id,
            Fields fields,
            List<DatasetIssue> issues,
            String problem,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", page(releasing.plan(id), id, fields, issues, problem));
        return "dataset/release";
    }

    /// @param found what stood in the way just now; otherwise it is looked for
    private ReleasePage page(
            ReleasePlan plan,
            DatasetId id,
            Fields typed,
            List<DatasetIssue> found,
            String problem) {
        var dataset = datasets.require(id);
        var issues = found.isEmpty() ? plan.issues() : found;
        var fields = new LinkedHashMap<>(typed.values());
        fields.putIfAbsent("number", plan.proposed().toString());
        var changes = plan.changes();
        return new ReleasePage(
                heads.of(dataset, "release"),
                issues.stream().map(issue -> issueRows.of(id, issue)).toList(),
                issues.size() >= ReleaseCheck.MOST,
                plan.proposed().toString(),
                plan.last().isEmpty() ? "FIRST" : changes.step().name(),
                ReleasePage.Keys.of(changes.added()),
                ReleasePage.Keys.of(changes.changed()),
                ReleasePage.Keys.of(changes.removed()),
                new Fields(fields),
                problem,
                FactsController.choices(dataset.facts().languages()));
    }
}
