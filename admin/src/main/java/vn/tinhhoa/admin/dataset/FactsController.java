package vn.tinhhoa.admin.dataset;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Choice;
import vn.tinhhoa.admin.frame.FieldIssue;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.admin.media.Licences;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.dataset.DataMining;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.EditOutcome;
import vn.tinhhoa.content.dataset.ImageDataset;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is said of a dataset as a whole.
@Controller
class FactsController {

    private final Datasets datasets;
    private final DatasetEditing editing;
    private final DatasetHeads heads;
    private final FactsFields facts;
    private final Topics topics;
    private final SiteLanguages languages;

    FactsController(
            Datasets datasets,
            DatasetEditing editing,
            DatasetHeads heads,
            FactsFields facts,
            Topics topics,
            SiteLanguages languages) {
        this.datasets = datasets;
        this.editing = editing;
        this.heads = heads;
        this.facts = facts;
        this.topics = topics;
        this.languages = languages;
    }

    @GetMapping("/datasets/{id}/facts")
    String show(@PathVariable DatasetId id, Officer officer, Model model) {
        officer.require(Role.CURATOR);
        var dataset = datasets.require(id);
        model.addAttribute("page", page(dataset, facts.of(dataset.facts()), List.of(), Map.of()));
        return "dataset/facts";
    }

    @PostMapping("/datasets/{id}/facts")
    String change(
            @PathVariable DatasetId id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam long version,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        officer.require(Role.CURATOR);
        var dataset = datasets.require(id);
        var fields = Fields.posted(form);
        var issues = FactsFields.issues(fields);
        if (!issues.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", page(dataset, fields, issues, Map.of()));
            return "dataset/facts";
        }
        return switch (editing.change(id, facts.read(fields, dataset.facts()), version, officer)) {
            case EditOutcome.Saved<ImageDataset> saved -> {
                Toast.done(next, "toast.saved");
                yield "redirect:/datasets/" + id + "/facts";
            }
            case EditOutcome.Unchanged<ImageDataset> same -> {
                Toast.done(next, "toast.unchanged");
                yield "redirect:/datasets/" + id + "/facts";
            }
            case EditOutcome.Outdated<ImageDataset>(var theirs) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                var differing = FactsFields.differences(fields, facts.of(theirs.facts()));
                model.addAttribute("page", page(theirs, fields, List.of(), differing));
                yield "dataset/facts";
            }
        };
    }

    private FactsPage page(
            ImageDataset dataset,
            Fields fields,
            List<FieldIssue> issues,
            Map<String, String> theirs) {
        return new FactsPage(
                heads.of(dataset, "facts"),
                Objects.requireNonNull(dataset.version()),
                fields,
                issues,
                theirs,
                choices(facts.languages(fields)),
                choices(languages.all()),
                Licences.all(),
                Arrays.stream(DataMining.values()).map(DataMining::name).toList(),
                topics.all(),
                FactsFields.creators(fields));
    }

    static List<Choice> choices(List<LanguageTag> languages) {
        return languages.stream()
                .map(language -> new Choice(language.value(), language.ownName()))
                .toList();
    }
}
