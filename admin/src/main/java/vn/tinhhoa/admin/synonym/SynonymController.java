package vn.tinhhoa.admin.synonym;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.synonym.SynonymEditing;
import vn.tinhhoa.content.synonym.SynonymGroup;
import vn.tinhhoa.content.synonym.SynonymGroups;
import vn.tinhhoa.content.synonym.SynonymOutcome;
import vn.tinhhoa.content.synonym.SynonymOutcome.Refused;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.util.List;

/// The list of groups and the page of each. Names stand one on a line, because they may have commas
/// in them.
@Controller
class SynonymController {

    private final SynonymGroups groups;
    private final SynonymEditing editing;

    SynonymController(SynonymGroups groups, SynonymEditing editing) {
        this.groups = groups;
        this.editing = editing;
    }

    record Row(String id, String names) {

        static Row of(SynonymGroup group) {
            return new Row(group.id(), String.join(" = ", group.names()));
        }
    }

    /// @param typed as it was sent, when it was refused
    /// @param refused what is wrong with it; null when nothing is
    record SynonymsPage(List<Row> rows, String typed, @Nullable Refused refused) {}

    /// @param typed the names, one on a line
    /// @param theirs what somebody else made of it meanwhile; empty when nobody did
    record GroupPage(
            String id, long version, String typed, @Nullable Refused refused, String theirs) {}

    @GetMapping("/synonyms")
    String list(Officer officer, Model model) {
        officer.require(Role.ADMINISTRATOR);
        return list("", null, model);
    }

    private String list(String typed, @Nullable Refused refused, Model model) {
        var rows = groups.all().stream().map(Row::of).toList();
        model.addAttribute("page", new SynonymsPage(rows, typed, refused));
        return "synonym/synonyms";
    }

    @PostMapping("/synonyms")
    String add(
            @RequestParam String names,
            Officer officer,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        if (editing.add(lines(names), officer) instanceof Refused refused) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return list(names, refused, model);
        }
        Toast.done(next, "toast.synonyms-saved");
        return "redirect:/synonyms";
    }

    @GetMapping("/synonyms/{id}")
    String show(@PathVariable String id, Officer officer, Model model) {
        officer.require(Role.ADMINISTRATOR);
        var group = editing.find(id);
        var typed = String.join("\n", group.names());
        return show(new GroupPage(id, group.seenVersion(), typed, null, ""), model);
    }

    private static String show(GroupPage page, Model model) {
        model.addAttribute("page", page);
        return "synonym/group";
    }

    @PostMapping("/synonyms/{id}")
    String change(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam String names,
            Officer officer,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (editing.change(id, version, lines(names), officer)) {
            case SynonymOutcome.Saved saved -> {
                Toast.done(next, "toast.synonyms-saved");
                yield "redirect:/synonyms";
            }
            case Refused refused -> {
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                yield show(new GroupPage(id, version, names, refused, ""), model);
            }
            case SynonymOutcome.Outdated(var theirs) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                var said = Row.of(theirs).names();
                yield show(new GroupPage(id, theirs.seenVersion(), names, null, said), model);
            }
        };
    }

    @PostMapping("/synonyms/{id}/remove")
    String remove(@PathVariable String id, Officer officer, RedirectAttributes next) {
        editing.remove(id, officer);
        Toast.done(next, "toast.synonyms-removed");
        return "redirect:/synonyms";
    }

    private static List<String> lines(String names) {
        return names.lines().map(HtmlSanitiser::line).filter(name -> !name.isEmpty()).toList();
    }
}
