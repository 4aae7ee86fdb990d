package vn.tinhhoa.admin.dataset;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.dataset.ReleasesPage.Row;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.description.Citation;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseState;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.dataset.releasing.ReleaseRetiring;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The releases of a dataset: how far one is that is being made, how each is cited, and taking one
/// out of use.
@Controller
class ReleasesController {

    private static final double MEGABYTE = 1024.0 * 1024;

    private final Datasets datasets;
    private final Releases releases;
    private final ReleaseRetiring retiring;
    private final DatasetHeads heads;
    private final Times times;
    private final MessageSource messages;

    ReleasesController(
            Datasets datasets,
            Releases releases,
            ReleaseRetiring retiring,
            DatasetHeads heads,
            Times times,
            MessageSource messages) {
        this.datasets = datasets;
        this.releases = releases;
        this.retiring = retiring;
        this.heads = heads;
        this.times = times;
        this.messages = messages;
    }

    @GetMapping("/datasets/{id}/releases")
    String list(@PathVariable DatasetId id, Officer officer, Model model) {
        officer.require(Role.CURATOR);
        var dataset = datasets.require(id);
        var all = releases.of(id);
        model.addAttribute(
                "page",
                new ReleasesPage(
                        heads.of(dataset, "releases"),
                        all.stream().map(release -> row(release, all)).toList(),
                        FactsController.choices(dataset.facts().languages())));
        return "dataset/releases";
    }

    @GetMapping("/datasets/{id}/releases/{number}/progress")
    @ResponseBody
    WorkProgress progress(
            @PathVariable DatasetId id, @PathVariable String number, Officer officer) {
        officer.require(Role.CURATOR);
        var release = releases.require(release(id, number));
        var state =
                release.state() != ReleaseState.DRAFT
                        ? "DONE"
                        : release.makingOwedSince() == null ? "FAILED" : "RUNNING";
        var ready = releases.countReady(release.id());
        var all = release.items();
        return new WorkProgress(state, WorkProgress.percent(ready, all), ready, all);
    }

    private Row row(DatasetRelease release, List<DatasetRelease> all) {
        var first = release.facts().first();
        var notice = release.notice();
        var isDraft = release.state() == ReleaseState.DRAFT;
        var ready = isDraft ? releases.countReady(release.id()) : release.items();
        var open = release.isOpen();
        return new Row(
                release.number().toString(),
                release.state().name(),
                times.showDay(release.released()),
                release.items(),
                "%.1f MB".formatted(release.imageBytes() / MEGABYTE),
                release.changeNotes().in(first, ""),
                isDraft ? "" : Citation.of(release, first),
                open ? release.addresses().page() : "",
                open ? release.addresses().file(ReleaseFile.BAG) : "",
                open,
                isDraft && release.makingOwedSince() != null,
                WorkProgress.percent(ready, release.items()),
                ready,
                release.problems().stream().map(this::words).toList(),
                notice == null ? "" : notice.reason().in(first, ""),
                notice == null || notice.successor() == null ? "" : notice.successor().toString(),
                all.stream()
                        .filter(DatasetRelease::isOpen)
                        .map(other -> other.number().toString())
                        .filter(number -> !number.equals(release.number().toString()))
                        .toList());
    }

    /// A problem of a draft is a code, and what it is about.
    private String words(String problem) {
        var parts = problem.split(" ", 2);
        var about = parts.length > 1 ? parts[1] : "";
        return Objects.requireNonNullElse(
                messages.getMessage(
                        "issue." + parts[0],
                        new Object[] {"", about, ""},
                        problem,
                        LocaleContextHolder.getLocale()),
                problem);
    }

    /// @param how `deprecate`, or `entomb` to give nothing of it out any more
    @PostMapping("/datasets/{id}/releases/{number}/{how:deprecate|entomb}")
    String retire(
            @PathVariable DatasetId id,
            @PathVariable String number,
            @PathVariable String how,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            RedirectAttributes next) {
        officer.require(Role.CURATOR);
        var fields = Fields.posted(form);
        var release = releases.require(release(id, number));
        var reason = fields.localised("reason", release.facts().languages());
        if (reason.in(release.facts().first()).isEmpty()) {
            Toast.warn(next, "toast.reason-needed");
        } else if (how.equals("entomb")) {
            retiring.entomb(release.id(), reason, officer);
            Toast.done(next, "toast.release-entombed", number);
        } else {
            retiring.deprecate(release.id(), successor(fields), reason, officer);
            Toast.done(next, "toast.release-deprecated", number);
        }
        return "redirect:/datasets/" + id + "/releases#release-" + number.toLowerCase(Locale.ROOT);
    }

    private static @Nullable ReleaseVersion successor(Fields fields) {
        var number = fields.line("successor");
        return ReleaseVersion.isOne(number) ? ReleaseVersion.of(number) : null;
    }

    private static ReleaseId release(DatasetId id, String number) {
        if (!ReleaseVersion.isOne(number)) {
            throw new NotFoundException("No release " + number);
        }
        return new ReleaseId(id, ReleaseVersion.of(number));
    }
}
