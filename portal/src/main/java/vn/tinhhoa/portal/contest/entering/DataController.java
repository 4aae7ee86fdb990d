package vn.tinhhoa.portal.contest.entering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.tinhhoa.content.contest.entry.EntrantErasing;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.OwnEntries;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.portal.contest.entering.DataPage.Fact;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Shows people what is kept of them, and erases it when they say so.
@Controller
class DataController {

    private final EntrantDoor door;
    private final OwnEntries entries;
    private final EntrantErasing erasing;
    private final Frames frames;
    private final EntryWords words;
    private final Words moments;
    private final SiteProperties site;

    DataController(
            EntrantDoor door,
            OwnEntries entries,
            EntrantErasing erasing,
            Frames frames,
            EntryWords words,
            Words moments,
            SiteProperties site) {
        this.door = door;
        this.entries = entries;
        this.erasing = erasing;
        this.frames = frames;
        this.words = words;
        this.moments = moments;
        this.site = site;
    }

    @GetMapping("/{language}/contests/{contest}/entry/data")
    String show(
            Reader reader,
            @PathVariable String contest,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = door.visit(reader, contest, request, response);
        model.addAttribute("page", page(visit));
        return "contest/entering/data";
    }

    @PostMapping("/{language}/contests/{contest}/entry/data")
    String erase(
            Reader reader,
            @PathVariable String contest,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var visit = door.visit(reader, contest, request, response);
        model.addAttribute("page", page(visit));
        if (!erasing.mayEraseThemselves(visit.entrant())) {
            return "contest/entering/data";
        }
        erasing.withdrawAndErase(visit.entrant().id());
        door.letOut(visit.id(), request, response);
        return "contest/entering/erased";
    }

    private DataPage page(Visit visit) {
        var language = visit.language();
        return new DataPage(
                frames.of(
                        visit.reader(),
                        Head.unlisted(words.say(language, "entering.data")),
                        visit.entries() + "/data",
                        null,
                        other -> EntryPaths.entries(other, visit.id()) + "/data"),
                Voice.of(language, visit.rules()).said(visit.rules().name(), visit.id().value()),
                visit.entries(),
                visit.entries() + "/data",
                facts(visit),
                erasing.mayEraseThemselves(visit.entrant()),
                visit.rules().secretariat(),
                day(visit, visit.rules().eraseOn()));
    }

    private List<Fact> facts(Visit visit) {
        var language = visit.language();
        var entrant = visit.entrant();
        var person = entrant.person();
        var facts = new ArrayList<Fact>();
        add(facts, words.say(language, "entering.email"), entrant.email());
        add(facts, words.say(language, "entering.name"), person.name());
        add(
                facts,
                words.say(language, "entering.born"),
                person.born() == null ? "" : day(visit, person.born()));
        add(
                facts,
                words.say(language, "entering.residence"),
                person.residence() == null ? "" : words.residence(language, person.residence()));
        add(
                facts,
                words.say(language, "entering.nationality"),
                person.nationality().isEmpty()
                        ? ""
                        : Locale.of("", person.nationality()).getDisplayCountry(language.locale()));
        add(facts, words.say(language, "entering.phone"), person.phone());
        add(facts, words.say(language, "entering.address"), person.address());
        if (person.guardian() != null) {
            add(
                    facts,
                    words.say(language, "entering.guardian"),
                    person.guardian().name() + ", " + person.guardian().contact());
        }
        for (var entry : entries.of(entrant)) {
            add(facts, words.say(language, "entering.entry", entry.code()), sum(visit, entry));
        }
        return facts;
    }

    private String sum(Visit visit, Entry entry) {
        var parts = new ArrayList<String>();
        parts.add(words.state(visit.language(), entry.state()));
        entry.texts().values().forEach(text -> parts.addAll(text.texts().values()));
        entry.works().forEach(work -> parts.add(visit.entrant().fileName(work)));
        parts.add(Objects.toString(entry.capture().date(), ""));
        parts.add(entry.capture().place());
        entry.consents()
                .forEach(consent ->
                        parts.add(
                                words.say(
                                        visit.language(),
                                        "entering.agreed",
                                        consent.ruleSet(),
                                        moments.time(visit.language(), consent.at()).text())));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private String day(Visit visit, LocalDate day) {
        return moments.day(visit.language(), day.atStartOfDay(site.zone()).toInstant()).text();
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }
}
