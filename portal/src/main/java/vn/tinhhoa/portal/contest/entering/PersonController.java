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

import vn.tinhhoa.content.contest.Eligibility;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.entry.Entrants;
import vn.tinhhoa.content.contest.entry.EntryIssue;
import vn.tinhhoa.content.contest.entry.PersonRequirements;
import vn.tinhhoa.content.contest.entry.PersonalData;
import vn.tinhhoa.content.contest.entry.PersonalData.Guardian;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Reader;

import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Who somebody is. It is kept however incomplete; entries are sent only when it is complete.
@Controller
class PersonController {

    private static final String PATH = "/{language}/contests/{contest}/entry/me";
    private static final String VIEW = "contest/entering/person";
    private static final int LONGEST = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final EntrantDoor door;
    private final Entrants entrants;
    private final PersonRequirements requirements;
    private final Frames frames;
    private final EntryWords words;
    private final Clock clock;

    PersonController(
            EntrantDoor door,
            Entrants entrants,
            PersonRequirements requirements,
            Frames frames,
            EntryWords words,
            Clock clock) {
        this.door = door;
        this.entrants = entrants;
        this.requirements = requirements;
        this.frames = frames;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String show(
            Reader reader,
            @PathVariable String contest,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = door.visit(reader, contest, request, response);
        model.addAttribute("page", page(visit, visit.entrant().person(), List.of()));
        return VIEW;
    }

    @PostMapping(PATH)
    String save(
            Reader reader,
            @PathVariable String contest,
            @RequestParam MultiValueMap<String, String> posted,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = door.visit(reader, contest, request, response);
        var person = person(posted, visit.entrant().person().guardian());
        entrants.save(visit.entrant().id(), person);
        var issues = requirements.issues(person, visit.rules().eligibility());
        if (issues.isEmpty()) {
            return "redirect:" + visit.entries() + "?done=person";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(visit, person, issues));
        return VIEW;
    }

    private PersonalData person(MultiValueMap<String, String> posted, @Nullable Guardian before) {
        var residence =
                Arrays.stream(Residence.values())
                        .filter(one -> one.name().equals(posted.getFirst("residence")))
                        .findFirst()
                        .orElse(null);
        var nationality = line(posted, "nationality");
        return new PersonalData(
                line(posted, "name"),
                EntryForm.date(EntryForm.one(posted, "born")),
                residence,
                COUNTRIES.contains(nationality) ? nationality : "",
                line(posted, "address"),
                line(posted, "phone"),
                posted.containsKey("not-excluded"),
                guardian(posted, before));
    }

    private @Nullable Guardian guardian(
            MultiValueMap<String, String> posted, @Nullable Guardian before) {
        var name = line(posted, "guardian-name");
        var contact = line(posted, "guardian-contact");
        if (name.isEmpty() || contact.isEmpty() || !posted.containsKey("guardian")) {
            return null;
        }
        return before != null && before.name().equals(name) && before.contact().equals(contact)
                ? before
                : new Guardian(name, contact, clock.instant());
    }

    private static String line(MultiValueMap<String, String> posted, String name) {
        var line = EntryForm.line(EntryForm.one(posted, name));
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private PersonPage page(Visit visit, PersonalData person, List<EntryIssue> issues) {
        var language = visit.language();
        var rules = visit.rules().eligibility();
        var errors = new LinkedHashMap<String, String>();
        issues.forEach(issue -> errors.put(issue.field(), words.issue(language, issue)));
        var guardian = person.guardian();
        return new PersonPage(
                frames.of(
                        visit.reader(),
                        Head.unlisted(words.say(language, "entering.me")),
                        visit.entries() + "/me",
                        null,
                        other -> EntryPaths.entries(other, visit.id()) + "/me"),
                Voice.of(language, visit.rules()).said(visit.rules().name(), visit.id().value()),
                visit.entries(),
                visit.entries() + "/me",
                errors.entrySet().stream()
                        .map(error -> IssueLine.at(error.getKey(), error.getValue()))
                        .toList(),
                errors,
                asks(rules),
                visit.entrant().email(),
                person.name(),
                Objects.toString(person.born(), ""),
                residences(language, person, rules),
                countries(language, person.nationality()),
                person.phone(),
                person.address(),
                rules.excluded().stream()
                        .sorted()
                        .map(role -> words.role(language, role))
                        .collect(Collectors.joining(", ")),
                person.notExcluded(),
                rules.guardianBelow(),
                guardian == null ? "" : guardian.name(),
                guardian == null ? "" : guardian.contact(),
                guardian != null);
    }

    private Map<String, Boolean> asks(Eligibility rules) {
        return Map.of(
                "born", requirements.asksForBirth(rules),
                "guardian", rules.guardianBelow() > 0,
                "residence", requirements.asksForResidence(rules),
                "excluded", !rules.excluded().isEmpty());
    }

    private List<Choice> residences(LanguageTag language, PersonalData person, Eligibility rules) {
        return rules.residences().stream()
                .sorted()
                .map(residence ->
                        new Choice(
                                residence.name(),
                                words.residence(language, residence),
                                residence == person.residence()))
                .toList();
    }

    /// In the order of their names in the reader's language.
    private static List<Choice> countries(LanguageTag language, String chosen) {
        var collator = Collator.getInstance(language.locale());
        var countries = new ArrayList<Choice>();
        for (var code : COUNTRIES) {
            var name = Locale.of("", code).getDisplayCountry(language.locale());
            countries.add(new Choice(code, name, code.equals(chosen)));
        }
        countries.sort(Comparator.comparing(Choice::label, collator));
        return countries;
    }
}
