package vn.tinhhoa.admin.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.NewPerson;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.People;

/// A person's own account. A new password signs out every browser of theirs.
@Controller
class OwnAccountController {

    private final People people;

    OwnAccountController(People people) {
        this.people = people;
    }

    record AccountPage(String login, String name, int shortest) {}

    @GetMapping("/account")
    String show(Officer officer, Model model) {
        var person = people.require(officer.id());
        model.addAttribute(
                "page",
                new AccountPage(person.login(), person.name(), NewPerson.SHORTEST_PASSWORD));
        return "account/account";
    }

    @PostMapping("/account/password")
    String changePassword(
            @RequestParam String old,
            @RequestParam String password,
            @RequestParam String again,
            Officer officer,
            RedirectAttributes next) {
        if (!people.knows(officer.id(), old)) {
            Toast.warn(next, "toast.password-wrong");
        } else if (password.length() < NewPerson.SHORTEST_PASSWORD) {
            Toast.warn(next, "toast.password-short", Integer.toString(NewPerson.SHORTEST_PASSWORD));
        } else if (!password.equals(again)) {
            Toast.warn(next, "toast.password-differs");
        } else {
            people.changePassword(officer.id(), password, officer);
        }
        return "redirect:/account";
    }
}
