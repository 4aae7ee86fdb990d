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

import vn.tinhhoa.admin.frame.FieldIssue;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.admin.media.Licences;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.DatasetItem;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.DigitalSource;
import vn.tinhhoa.content.dataset.EditOutcome;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.ItemWithdrawal;
import vn.tinhhoa.content.dataset.release.Releases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What is said of one picture of a dataset.
@Controller
class ItemController {

    private final Datasets datasets;
    private final DatasetEditing editing;
    private final ItemWithdrawal withdrawal;
    private final Releases releases;
    private final DatasetHeads heads;

    ItemController(
            Datasets datasets,
            DatasetEditing editing,
            ItemWithdrawal withdrawal,
            Releases releases,
            DatasetHeads heads) {
        this.datasets = datasets;
        this.editing = editing;
        this.withdrawal = withdrawal;
        this.releases = releases;
        this.heads = heads;
    }

    @GetMapping("/datasets/{id}/items/{key}")
    String show(
            @PathVariable DatasetId id, @PathVariable String key, Officer officer, Model model) {
        officer.require(Role.CURATOR);
        var item = datasets.requireItem(itemId(id, key));
        var fields = ItemFields.of(item.description(), datasets.require(id).facts());
        model.addAttribute("page", page(item, fields, List.of(), Map.of()));
        return "dataset/item";
    }

    private static ItemId itemId(DatasetId id, String key) {
        if (!ItemId.isKey(key)) {
            throw new NotFoundException("No item " + key);
        }
        return new ItemId(id, key);
    }

    /// @param then `next` to go on with the next picture
    @PostMapping("/datasets/{id}/items/{key}")
    String describe(
            @PathVariable DatasetId id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String then,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        officer.require(Role.CURATOR);
        var facts = datasets.require(id).facts();
        var item = datasets.requireItem(itemId(id, key));
        var fields = Fields.posted(form);
        var issues = ItemFields.issues(fields);
        if (!issues.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", page(item, fields, issues, Map.of()));
            return "dataset/item";
        }
        var said = ItemFields.read(fields, item.description(), facts);
        return switch (editing.describe(item.id(), said, version, officer)) {
            case EditOutcome.Saved<DatasetItem>(var saved) -> {
                Toast.done(next, "toast.saved");
                yield "redirect:" + after(saved, then);
            }
            case EditOutcome.Unchanged<DatasetItem>(var same) -> {
                Toast.done(next, "toast.unchanged");
                yield "redirect:" + after(same, then);
            }
            case EditOutcome.Outdated<DatasetItem>(var theirs) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                var differing =
                        FactsFields.differences(fields, ItemFields.of(theirs.description(), facts));
                model.addAttribute("page", page(theirs, fields, List.of(), differing));
                yield "dataset/item";
            }
        };
    }

    private String after(DatasetItem item, String then) {
        var shown = then.equals("next") ? datasets.behind(item).orElse(item) : item;
        return "/datasets/" + item.dataset() + "/items/" + shown.id().key();
    }

    /// Takes the picture back for good, out of old releases too.
    @PostMapping("/datasets/{id}/items/{key}/withdraw")
    String withdraw(
            @PathVariable DatasetId id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            RedirectAttributes next) {
        officer.require(Role.CURATOR);
        var dataset = datasets.require(id);
        var item = datasets.requireItem(itemId(id, key));
        var reason = Fields.posted(form).localised("reason", dataset.facts().languages());
        if (reason.in(dataset.facts().first()).isEmpty()) {
            Toast.warn(next, "toast.reason-needed");
            return "redirect:/datasets/" + id + "/items/" + key + "#withdraw";
        }
        withdrawal.withdraw(item.id(), reason, officer);
        Toast.done(next, "toast.item-withdrawn", key);
        return "redirect:/datasets/" + id;
    }

    private ItemPage page(
            DatasetItem item, Fields fields, List<FieldIssue> issues, Map<String, String> theirs) {
        var dataset = datasets.require(item.dataset());
        return new ItemPage(
                heads.of(dataset, "items"),
                item.id().key(),
                item.asset().value(),
                "/media/" + item.asset(),
                Objects.requireNonNull(item.version()),
                item.group(),
                fields,
                issues,
                theirs,
                ItemLacks.of(item.description(), dataset.facts()),
                FactsController.choices(dataset.facts().languages()),
                Licences.all().stream().filter(one -> !one.value().equals("UNKNOWN")).toList(),
                Arrays.stream(DigitalSource.values()).map(DigitalSource::name).toList(),
                ItemFields.terms(fields),
                key(datasets.before(item)),
                key(datasets.behind(item)),
                releases.showing(List.of(item.asset())).stream()
                        .anyMatch(released -> released.release().dataset().equals(item.dataset())));
    }

    private static String key(Optional<DatasetItem> item) {
        return item.map(found -> found.id().key()).orElse("");
    }
}
