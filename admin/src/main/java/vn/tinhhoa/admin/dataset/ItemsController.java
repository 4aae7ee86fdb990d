package vn.tinhhoa.admin.dataset;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.dataset.ItemsPage.Row;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.admin.media.LibrarySelection;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.DatasetItem;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.EditOutcome;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which pictures a dataset has, in which order and groups.
@Controller
class ItemsController {

    private static final int ON_PAGE = 60;
    private static final Pattern MOVE = Pattern.compile("([a-z0-9-]+):([a-z0-9-]*):([0-9]{1,18})");

    private final Datasets datasets;
    private final DatasetEditing editing;
    private final DatasetHeads heads;
    private final LibrarySelection selection;

    ItemsController(
            Datasets datasets,
            DatasetEditing editing,
            DatasetHeads heads,
            LibrarySelection selection) {
        this.datasets = datasets;
        this.editing = editing;
        this.heads = heads;
        this.selection = selection;
    }

    @GetMapping("/datasets/{id}")
    String show(
            @PathVariable DatasetId id,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        officer.require(Role.CURATOR);
        var dataset = datasets.require(id);
        var number = Math.max(0, page);
        var head = heads.of(dataset, "items");
        var rows = rows(id, number, dataset.facts());
        var more = (number + 1L) * ON_PAGE < head.items();
        var address = "/datasets/" + id;
        model.addAttribute(
                "page",
                new ItemsPage(
                        head,
                        rows,
                        rows.stream()
                                .map(Row::group)
                                .filter(each -> !each.isEmpty())
                                .distinct()
                                .toList(),
                        number == 0 ? address : address + "?page=" + number,
                        number == 0 ? "" : address + "?page=" + (number - 1),
                        more ? address + "?page=" + (number + 1) : ""));
        return "dataset/items";
    }

    /// With the neighbours on the pages around, so that an item can leave its page.
    private List<Row> rows(DatasetId id, int page, DatasetFacts facts) {
        var shown = datasets.items(id, page, ON_PAGE);
        var around = new ArrayList<DatasetItem>();
        if (page > 0) {
            var before = datasets.items(id, page - 1, ON_PAGE);
            around.addAll(before.subList(Math.max(0, before.size() - 2), before.size()));
        }
        var first = around.size();
        around.addAll(shown);
        if (shown.size() == ON_PAGE) {
            datasets.behind(shown.getLast()).ifPresent(around::add);
        }
        var rows = new ArrayList<Row>();
        for (int at = first; at < first + shown.size(); at++) {
            rows.add(row(around, at, facts));
        }
        return rows;
    }

    private static Row row(List<DatasetItem> around, int at, DatasetFacts facts) {
        var item = around.get(at);
        var said = item.description();
        var begins = at == 0 || !around.get(at - 1).group().equals(item.group());
        return new Row(
                item.id().key(),
                item.asset().value(),
                said.captions().plain().in(facts.first(), ""),
                item.group(),
                begins ? item.group() : "",
                version(item),
                ItemLacks.of(said, facts),
                at == 0 ? "" : move(item, at > 1 ? around.get(at - 2).id().key() : ""),
                at == around.size() - 1 ? "" : move(item, around.get(at + 1).id().key()));
    }

    private static String move(DatasetItem item, String behind) {
        return item.id().key() + ":" + behind + ":" + version(item);
    }

    private static long version(DatasetItem item) {
        var version = item.version();
        return version == null ? 0 : version;
    }

    /// @param move which item, behind which other one, as it was seen: `key:behind:version`
    /// @param group the group that it comes into; when it is not said, it stays in its own
    @PostMapping("/datasets/{id}/order")
    String move(
            @PathVariable DatasetId id,
            @RequestParam String move,
            @RequestParam Optional<String> group,
            @RequestParam(defaultValue = "") String back,
            Officer officer,
            RedirectAttributes next) {
        officer.require(Role.CURATOR);
        var parts = MOVE.matcher(move);
        if (!parts.matches()) {
            Toast.warn(next, "toast.item-moved-on");
            return back(id, back);
        }
        var item = new ItemId(id, parts.group(1));
        var behind =
                Optional.of(parts.group(2))
                        .filter(key -> !key.isEmpty())
                        .map(key -> new ItemId(id, key));
        var into = group.map(HtmlSanitiser::line).orElse(datasets.requireItem(item).group());
        var seen = Long.parseLong(parts.group(3));
        switch (editing.move(item, behind, into, seen, officer)) {
            case EditOutcome.Saved<DatasetItem> saved -> Toast.done(next, "toast.item-moved");
            case EditOutcome.Unchanged<DatasetItem> same -> Toast.done(next, "toast.unchanged");
            case EditOutcome.Outdated<DatasetItem> late -> Toast.warn(next, "toast.item-moved-on");
        }
        return back(id, back) + "#item-" + item.key();
    }

    @PostMapping("/datasets/{id}/group")
    String group(
            @PathVariable DatasetId id,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            RedirectAttributes next) {
        officer.require(Role.CURATOR);
        var fields = Fields.posted(form);
        var chosen = chosen(id, form);
        chosen.forEach(item -> editing.group(item, fields.line("group"), officer));
        say(next, chosen, "toast.items-grouped");
        return back(id, fields.get("back"));
    }

    @PostMapping("/datasets/{id}/remove")
    String remove(
            @PathVariable DatasetId id,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            RedirectAttributes next) {
        officer.require(Role.CURATOR);
        var chosen = chosen(id, form);
        chosen.forEach(item -> editing.remove(item, officer));
        say(next, chosen, "toast.items-removed");
        return back(id, Fields.posted(form).get("back"));
    }

    private static List<ItemId> chosen(DatasetId id, MultiValueMap<String, String> form) {
        return form.getOrDefault("item", List.of()).stream()
                .filter(ItemId::isKey)
                .map(key -> new ItemId(id, key))
                .toList();
    }

    private static void say(RedirectAttributes next, List<ItemId> chosen, String done) {
        if (chosen.isEmpty()) {
            Toast.warn(next, "toast.pictures-needed");
        } else {
            Toast.done(next, done, Integer.toString(chosen.size()));
        }
    }

    /// Puts pictures of the library in.
    @PostMapping("/pictures/into-dataset")
    String add(
            @RequestParam DatasetId dataset,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            RedirectAttributes next) {
        officer.require(Role.CURATOR);
        var chosen = selection.of(form);
        if (chosen.isEmpty()) {
            Toast.warn(next, "toast.pictures-needed");
            return "redirect:/pictures?into=" + dataset;
        }
        var added = editing.add(dataset, chosen, officer).size();
        Toast.done(
                next,
                "toast.items-added",
                Integer.toString(added),
                Integer.toString(chosen.size() - added));
        return "redirect:/datasets/" + dataset;
    }

    private static String back(DatasetId id, String back) {
        var address = "/datasets/" + id;
        return "redirect:" + (back.matches(address + "\\?page=[0-9]{1,6}") ? back : address);
    }
}
