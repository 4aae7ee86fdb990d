package vn.tinhhoa.portal.contest.entering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryDrafting;
import vn.tinhhoa.content.contest.entry.EntryIssue;
import vn.tinhhoa.content.contest.entry.EntrySubmitting;
import vn.tinhhoa.content.contest.entry.EntrySubmitting.Agreement;
import vn.tinhhoa.content.contest.entry.EntryWithdrawing;
import vn.tinhhoa.portal.layout.Reader;

import java.io.IOException;
import java.util.List;

/// One entry: worked on, sent, taken back.
@Controller
class EntryController {

    private static final String PATH = "/{language}/contests/{contest}/entry/{code}";
    private static final String VIEW = "contest/entering/entry";

    private final EntrantDoor door;
    private final EntryPages pages;
    private final EntryWords words;
    private final EntryDrafting drafting;
    private final EntrySubmitting submitting;
    private final EntryWithdrawing withdrawing;

    EntryController(
            EntrantDoor door,
            EntryPages pages,
            EntryWords words,
            EntryDrafting drafting,
            EntrySubmitting submitting,
            EntryWithdrawing withdrawing) {
        this.door = door;
        this.pages = pages;
        this.words = words;
        this.drafting = drafting;
        this.submitting = submitting;
        this.withdrawing = withdrawing;
    }

    @GetMapping(PATH)
    String show(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String done,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = door.visit(reader, contest, request, response);
        var entry = door.entry(visit, code);
        model.addAttribute("page", pages.of(visit, entry, words.done(visit.language(), done)));
        return VIEW;
    }

    @PostMapping(PATH)
    String save(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> posted,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = door.visit(reader, contest, request, response);
        var entry = door.entry(visit, code);
        var form = EntryForm.of(posted, visit.category(entry), pages.languages(visit, entry));
        var issues = save(visit, entry, form);
        if (issues.isEmpty()) {
            return "redirect:"
                    + visit.entry(entry)
                    + (form.sending() ? "?done=sent" : "?done=saved");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.of(visit, door.entry(visit, code), form, issues, null));
        return VIEW;
    }

    private List<EntryIssue> save(Visit visit, Entry entry, EntryForm form) {
        if (form.isOvertaken(entry.content())) {
            return List.of(issue("top", "overtaken"));
        }
        if (!form.unreadableDate().isEmpty()) {
            return List.of(issue("date", "date.unreadable"));
        }
        var saved = drafting.save(entry.id(), form.content(), visit.category(entry));
        if (form.sending()) {
            return send(visit, entry, form);
        }
        return switch (saved) {
            case EntryDrafting.Kept kept -> List.of();
            case EntryDrafting.NotComplete(var issues) -> issues;
            case EntryDrafting.TooLate late ->
                    List.of(issue("top", entry.state().isFinal() ? "passed" : "late"));
        };
    }

    private List<EntryIssue> send(Visit visit, Entry entry, EntryForm form) {
        var agreement = new Agreement(form.consents(), form.ruleSet(), visit.language());
        return switch (submitting.send(entry.id(), agreement)) {
            case EntrySubmitting.Sent sent -> List.of();
            case EntrySubmitting.SentBefore before -> List.of();
            case EntrySubmitting.NotComplete(var issues) -> issues;
            case EntrySubmitting.TooLate late -> List.of(issue("top", "late"));
            case EntrySubmitting.NoPlace(var most) ->
                    List.of(issue("top", "no-place", Integer.toString(most)));
            case EntrySubmitting.FileElsewhere elsewhere ->
                    List.of(issue("files", "file.other-entry"));
            case EntrySubmitting.OtherRules other -> List.of(issue("consents", "other-rules"));
            case EntrySubmitting.Passed passed -> List.of(issue("top", "passed"));
        };
    }

    @GetMapping(PATH + "/withdraw")
    String ask(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = door.visit(reader, contest, request, response);
        model.addAttribute("page", pages.of(visit, door.entry(visit, code), null));
        return "contest/entering/withdraw";
    }

    @PostMapping(PATH + "/withdraw")
    String withdraw(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var visit = door.visit(reader, contest, request, response);
        var entry = door.entry(visit, code);
        return switch (withdrawing.withdraw(entry.id())) {
            case EntryWithdrawing.Withdrawn withdrawn ->
                    "redirect:" + visit.entries() + "?done=withdrawn";
            case EntryWithdrawing.ThrownAway thrownAway ->
                    "redirect:" + visit.entries() + "?done=thrown-away";
            case EntryWithdrawing.Passed passed -> "redirect:" + visit.entry(entry);
        };
    }

    private static EntryIssue issue(String field, String code, String... arguments) {
        return new EntryIssue(field, code, List.of(arguments));
    }
}
