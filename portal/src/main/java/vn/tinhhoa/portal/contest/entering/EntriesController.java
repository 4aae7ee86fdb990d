package vn.tinhhoa.portal.contest.entering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ContestState;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryDrafting;
import vn.tinhhoa.content.contest.entry.EntryIssue;
import vn.tinhhoa.content.contest.entry.OwnEntries;
import vn.tinhhoa.content.contest.entry.PersonRequirements;
import vn.tinhhoa.portal.contest.Deadlines;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

/// What somebody entered, and where they begin something new.
@Controller
class EntriesController {

    private static final String VIEW = "contest/entering/entries";

    private final EntrantDoor door;
    private final OwnEntries entries;
    private final EntryDrafting drafting;
    private final PersonRequirements persons;
    private final Frames frames;
    private final EntryWords words;
    private final Words moments;
    private final Deadlines deadlines;
    private final Clock clock;

    EntriesController(
            EntrantDoor door,
            OwnEntries entries,
            EntryDrafting drafting,
            PersonRequirements persons,
            Frames frames,
            EntryWords words,
            Words moments,
            Deadlines deadlines,
            Clock clock) {
        this.door = door;
        this.entries = entries;
        this.drafting = drafting;
        this.persons = persons;
        this.frames = frames;
        this.words = words;
        this.moments = moments;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/{language}/contests/{contest}/entry")
    String show(
            Reader reader,
            @PathVariable String contest,
            @RequestParam(required = false) @Nullable String done,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = door.visit(reader, contest, request, response);
        model.addAttribute("page", page(visit, words.done(visit.language(), done), null));
        return VIEW;
    }

    @PostMapping("/{language}/contests/{contest}/entry")
    String begin(
            Reader reader,
            @PathVariable String contest,
            @RequestParam String category,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = door.visit(reader, contest, request, response);
        return switch (drafting.begin(visit.entrant(), visit.contest(), category)) {
            case EntryDrafting.Draft(var entry) -> "redirect:" + visit.entry(entry);
            case EntryDrafting.Closed closed ->
                    refused(visit, new EntryIssue("top", "late", List.of()), response, model);
            case EntryDrafting.TooManyDrafts(var most) ->
                    refused(
                            visit,
                            new EntryIssue(
                                    "top", "too-many-drafts", List.of(Integer.toString(most))),
                            response,
                            model);
        };
    }

    private String refused(
            Visit visit, EntryIssue issue, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(visit, null, words.issue(visit.language(), issue)));
        return VIEW;
    }

    private EntriesPage page(Visit visit, @Nullable String notice, @Nullable String error) {
        var language = visit.language();
        var rules = visit.rules();
        var voice = Voice.of(language, rules);
        var person = visit.entrant().person();
        var open =
                visit.contest().contest().state() == ContestState.PUBLISHED
                        && rules.period().isOpen(clock.instant());
        return new EntriesPage(
                frames.of(
                        visit.reader(),
                        Head.unlisted(words.say(language, "entering.entries")),
                        visit.entries(),
                        null,
                        other -> EntryPaths.entries(other, visit.id())),
                voice.said(rules.name(), visit.id().value()),
                EntryPaths.contest(language, visit.id()),
                visit.entries(),
                notice,
                error,
                open,
                deadlines.of(language, rules.period().closes()),
                person.name(),
                visit.entrant().email(),
                persons.issues(person, rules.eligibility()).isEmpty(),
                entries.of(visit.entrant()).stream()
                        .map(entry -> row(visit, voice, entry))
                        .toList(),
                open ? ways(visit, voice) : List.of());
    }

    private EntriesPage.Row row(Visit visit, Voice voice, Entry entry) {
        var language = visit.language();
        var title = entry.text(TextField.TITLE);
        return new EntriesPage.Row(
                visit.entry(entry),
                entry.code().toString(),
                visit.rules()
                        .category(entry.category())
                        .map(category -> voice.said(category.name(), category.code()))
                        .orElse(new Said(entry.category(), language.value())),
                title.isEmpty() ? null : voice.said(title, ""),
                entry.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.state(language, entry.state()),
                moments.time(language, entry.changedAt()));
    }

    private List<EntriesPage.Way> ways(Visit visit, Voice voice) {
        return visit.rules().categories().stream()
                .map(category -> {
                    var taken = visit.entrant().taken(category.code());
                    return new EntriesPage.Way(
                            category.code(),
                            voice.said(category.name(), category.code()),
                            voice.said(category.description(), ""),
                            words.say(visit.language(), "entering.places", taken, category.most()),
                            taken < category.most());
                })
                .toList();
    }
}
