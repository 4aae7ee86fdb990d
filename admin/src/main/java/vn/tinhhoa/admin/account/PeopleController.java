package vn.tinhhoa.admin.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.NewPerson;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.account.Person;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The people of the house, for its administrators.
@Controller
class PeopleController {

    private final People people;
    private final SiteLanguages languages;

    PeopleController(People people, SiteLanguages languages) {
        this.people = people;
        this.languages = languages;
    }

    record PeoplePage(
            List<Row> people, List<String> roles, List<LanguageTag> languages, int shortest) {}

    /// @param self whether it is the one who looks
    record Row(
            String id,
            String login,
            String name,
            List<String> roles,
            String translates,
            boolean active,
            boolean self) {}

    @GetMapping("/people")
    String list(Officer officer, Model model) {
        officer.require(Role.ADMINISTRATOR);
        model.addAttribute(
                "page",
                new PeoplePage(
                        people.all().stream().map(person -> row(person, officer)).toList(),
                        Arrays.stream(Role.values()).map(Enum::name).toList(),
                        languages.all(),
                        NewPerson.SHORTEST_PASSWORD));
        return "account/people";
    }

    private Row row(Person person, Officer officer) {
        return new Row(
                person.id().value(),
                person.login(),
                person.name(),
                person.roles().stream().sorted().map(Enum::name).toList(),
                String.join(
                        ", ",
                        languages.all().stream()
                                .filter(person.translates()::contains)
                                .map(LanguageTag::ownName)
                                .toList()),
                person.active(),
                person.id().equals(officer.id()));
    }

    @PostMapping("/people")
    String add(
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(defaultValue = "") List<Role> roles,
            @RequestParam(defaultValue = "") List<LanguageTag> translates,
            Officer officer,
            RedirectAttributes next) {
        officer.require(Role.ADMINISTRATOR);
        if (HtmlSanitiser.line(name).isEmpty() || !login.strip().matches("[A-Za-z0-9._@-]{2,60}")) {
            Toast.warn(next, "toast.login-needed");
        } else if (password.length() < NewPerson.SHORTEST_PASSWORD) {
            Toast.warn(next, "toast.password-short", shortest());
        } else if (roles.isEmpty()) {
            Toast.warn(next, "toast.role-needed");
        } else {
            Set<Role> given = EnumSet.copyOf(roles);
            Set<LanguageTag> into = new LinkedHashSet<>(translates);
            var wanted = new NewPerson(login, HtmlSanitiser.line(name), password, given, into);
            people.add(wanted, officer)
                    .ifPresentOrElse(
                            person -> Toast.done(next, "toast.person-added", person.name()),
                            () -> Toast.warn(next, "toast.login-taken", login.strip()));
        }
        return "redirect:/people";
    }

    @PostMapping("/people/{id}/active")
    String setActive(
            @PathVariable PersonId id,
            @RequestParam boolean active,
            Officer officer,
            RedirectAttributes next) {
        if (id.equals(officer.id())) {
            Toast.warn(next, "toast.not-yourself");
            return "redirect:/people";
        }
        people.setActive(id, active, officer);
        Toast.undoable(
                next,
                active ? "toast.person-admitted" : "toast.person-shut-out",
                "/people/" + id + "/active?active=" + !active,
                people.require(id).name());
        return "redirect:/people";
    }

    @PostMapping("/people/{id}/password")
    String setPassword(
            @PathVariable PersonId id,
            @RequestParam String password,
            Officer officer,
            RedirectAttributes next) {
        officer.require(Role.ADMINISTRATOR);
        if (password.length() < NewPerson.SHORTEST_PASSWORD) {
            Toast.warn(next, "toast.password-short", shortest());
        } else {
            people.changePassword(id, password, officer);
            Toast.done(next, "toast.password-set", people.require(id).name());
        }
        return "redirect:/people";
    }

    private static String shortest() {
        return Integer.toString(NewPerson.SHORTEST_PASSWORD);
    }
}
