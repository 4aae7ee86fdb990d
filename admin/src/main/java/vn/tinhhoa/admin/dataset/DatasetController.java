package vn.tinhhoa.admin.dataset;

import jakarta.servlet.http.HttpServletResponse;

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
import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.Contact;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.ImageDataset;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.site.SiteProperties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The datasets of the house, and beginning one.
@Controller
class DatasetController {

    private static final int ON_PAGE = 50;
    private static final int LONGEST = 60;

    private final Datasets datasets;
    private final Releases releases;
    private final DatasetEditing editing;
    private final SiteLanguages languages;
    private final SiteProperties site;
    private final Times times;

    DatasetController(
            Datasets datasets,
            Releases releases,
            DatasetEditing editing,
            SiteLanguages languages,
            SiteProperties site,
            Times times) {
        this.datasets = datasets;
        this.releases = releases;
        this.editing = editing;
        this.languages = languages;
        this.site = site;
        this.times = times;
    }

    /// @param latest the number of the last release; empty before the first
    record Row(
            String id, String title, String language, long items, String latest, String changed) {}

    record ListPage(List<Row> rows, long total, String previous, String next) {}

    record NewPage(Fields fields, List<FieldIssue> issues, List<Choice> languages) {}

    @GetMapping("/datasets")
    String list(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        officer.require(Role.CURATOR);
        var number = Math.max(0, page);
        var total = datasets.count();
        model.addAttribute(
                "page",
                new ListPage(
                        datasets.lastChanged(number, ON_PAGE).stream().map(this::row).toList(),
                        total,
                        number == 0 ? "" : "/datasets?page=" + (number - 1),
                        (number + 1L) * ON_PAGE < total ? "/datasets?page=" + (number + 1) : ""));
        return "dataset/datasets";
    }

    private Row row(ImageDataset dataset) {
        return new Row(
                dataset.id().value(),
                DatasetHeads.title(dataset),
                dataset.facts().first().value(),
                datasets.countItems(dataset.id()),
                releases.last(dataset.id()).map(release -> release.number().toString()).orElse(""),
                times.show(dataset.changedAt()));
    }

    @GetMapping("/datasets/new")
    String form(Officer officer, Model model) {
        officer.require(Role.CURATOR);
        var fields = Map.of("language-vi", "yes", "language-en", "yes");
        model.addAttribute("page", page(new Fields(fields), List.of()));
        return "dataset/new";
    }

    private NewPage page(Fields fields, List<FieldIssue> issues) {
        return new NewPage(fields, issues, FactsController.choices(languages.all()));
    }

    @PostMapping("/datasets")
    String begin(
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        officer.require(Role.CURATOR);
        var fields = Fields.posted(form);
        var issues = new ArrayList<FieldIssue>();
        var title = fields.line("title");
        var id = id(fields);
        if (title.isEmpty()) {
            issues.add(new FieldIssue("title", "dataset.issue.title"));
        } else if (!DatasetId.isOne(id)) {
            issues.add(new FieldIssue("id", "dataset.issue.id"));
        } else if (editing.begin(new DatasetId(id), facts(title, fields), officer).isEmpty()) {
            issues.add(new FieldIssue("id", "dataset.issue.taken"));
        }
        if (!issues.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", page(fields, issues));
            return "dataset/new";
        }
        Toast.done(next, "toast.dataset-begun");
        return "redirect:/datasets/" + id;
    }

    /// What was wished, or else what the title gives.
    private static String id(Fields fields) {
        var wished = fields.line("id");
        if (!wished.isEmpty()) {
            return wished;
        }
        var given = ItemId.keyOf(fields.line("title"));
        return given.length() > LONGEST ? given.substring(0, LONGEST).replaceAll("-$", "") : given;
    }

    /// The house itself gives it out and made it, until somebody says otherwise.
    private DatasetFacts facts(String title, Fields fields) {
        List<LanguageTag> wanted =
                languages.all().stream()
                        .filter(language ->
                                language.equals(languages.first())
                                        || fields.ticked("language-" + language))
                        .toList();
        var bare = DatasetFacts.titled(Localised.of(languages.first(), title), wanted);
        var house = new Agent(site.publisher(), Agent.Kind.ORGANISATION, site.publicUrl());
        return new DatasetFacts(
                bare.titles(),
                bare.descriptions(),
                bare.extended(),
                bare.keywords(),
                house,
                List.of(house),
                new Contact(site.publisher(), ""),
                wanted,
                bare.licence(),
                bare.dataMining(),
                bare.topics(),
                bare.spatial(),
                bare.temporal());
    }
}
